namespace WorkflowBuilder;

/// <summary>The errors that calls of a service end with, by the names that Step Functions gives them.</summary>
/// <remarks>
/// The names are those of the exceptions in the AWS SDK for Java, in its first version for the optimized integrations and in its second one for those of the
/// AWS SDK. The service models in botocore 1.43.11 declare them. Services have others too, which most of them have in common.
/// </remarks>
internal sealed class ServiceErrors
{
    private const string Exception = "Exception";

    private const string Athena = "InternalServer InvalidRequest Metadata ResourceNotFound SessionAlreadyExists TooManyRequests";

    private const string Batch = "Client Server";

    private const string Bedrock = """
        AccessDenied Conflict InternalServer ResourceInUse ResourceNotFound ServiceQuotaExceeded ServiceUnavailable Throttling TooManyTags Validation
        """;

    private const string BedrockRuntime = """
        AccessDenied Conflict InternalServer ModelError ModelNotReady ModelStreamError ModelTimeout ResourceNotFound ServiceQuotaExceeded ServiceUnavailable
        Throttling Validation
        """;

    private const string CodeBuild = "AccountLimitExceeded AccountSuspended InvalidInput OAuthProvider ResourceAlreadyExists ResourceNotFound";

    private const string DynamoDb = """
        BackupInUse BackupNotFound ConditionalCheckFailed ContinuousBackupsUnavailable DuplicateItem ExportConflict ExportNotFound GlobalTableAlreadyExists
        GlobalTableNotFound IdempotentParameterMismatch ImportConflict ImportNotFound IndexNotFound InternalServerError InvalidExportTime InvalidRestoreTime
        ItemCollectionSizeLimitExceeded LimitExceeded PointInTimeRecoveryUnavailable PolicyNotFound ProvisionedThroughputExceeded ReplicaAlreadyExists
        ReplicaNotFound ReplicatedWriteConflict RequestLimitExceeded ResourceInUse ResourceNotFound TableAlreadyExists TableInUse TableNotFound Throttling
        TransactionCanceled TransactionConflict TransactionInProgress
        """;

    private const string Ecs = """
        AccessDenied AttributeLimitExceeded Blocked Client ClusterContainsCapacityProvider ClusterContainsContainerInstances ClusterContainsServices
        ClusterContainsTasks ClusterNotFound Conflict DaemonNotActive DaemonNotFound InvalidParameter LimitExceeded MissingVersion NamespaceNotFound
        NoUpdateAvailable PlatformTaskDefinitionIncompatibility PlatformUnknown ResourceInUse ResourceNotFound Server ServiceDeploymentNotFound ServiceNotActive
        ServiceNotFound TargetNotConnected TargetNotFound TaskSetNotFound UnsupportedFeature UpdateInProgress
        """;

    private const string EventBridge = """
        AccessDenied ConcurrentModification IllegalStatus Internal InvalidEventPattern InvalidState LimitExceeded ManagedRule OperationDisabled
        PolicyLengthExceeded ResourceAlreadyExists ResourceNotFound Throttling
        """;

    private const string Glue = """
        AccessDenied AlreadyExists ColumnStatisticsTaskNotRunning ColumnStatisticsTaskRunning ColumnStatisticsTaskStopping ConcurrentModification
        ConcurrentRunsExceeded ConditionCheckFailure Conflict CrawlerNotRunning CrawlerRunning CrawlerStopping EntityNotFound FederatedResourceAlreadyExists
        FederationSource FederationSourceRetryable GlueEncryption IdempotentParameterMismatch IllegalBlueprintState IllegalSessionState IllegalWorkflowState
        IntegrationConflictOperation IntegrationNotFound IntegrationQuotaExceeded InternalServer InternalService InvalidInput InvalidIntegrationState
        InvalidState KMSKeyNotAccessible KmsKeyNotAccessible MLTransformNotReady MaterializedViewRefreshTaskNotRunning MaterializedViewRefreshTaskRunning
        MaterializedViewRefreshTaskStopping MlTransformNotReady NoSchedule OperationNotSupported OperationTimeout PermissionTypeMismatch ResourceNotFound
        ResourceNotReady ResourceNumberLimitExceeded SchedulerNotRunning SchedulerRunning SchedulerTransitioning TargetResourceNotFound Throttling Validation
        VersionMismatch
        """;

    private const string S3 = """
        AccessDenied BucketAlreadyExists BucketAlreadyOwnedByYou EncryptionTypeMismatch IdempotencyParameterMismatch InvalidObjectState InvalidRequest
        InvalidWriteOffset NoSuchBucket NoSuchKey NoSuchUpload ObjectAlreadyInActiveTierError ObjectNotInActiveTierError TooManyParts
        """;

    private const string SageMaker = "Conflict ResourceInUse ResourceLimitExceeded ResourceNotFound";

    private const string SecretsManager = """
        DecryptionFailure EncryptionFailure InternalServiceError InvalidNextToken InvalidParameter InvalidRequest LimitExceeded MalformedPolicyDocument
        PreconditionNotMet PublicPolicy ResourceExists ResourceNotFound
        """;

    private const string Sfn = """
        ActivityAlreadyExists ActivityDoesNotExist ActivityLimitExceeded ActivityWorkerLimitExceeded Conflict ExecutionAlreadyExists ExecutionDoesNotExist
        ExecutionLimitExceeded ExecutionNotRedrivable InvalidArn InvalidDefinition InvalidEncryptionConfiguration InvalidExecutionInput
        InvalidLoggingConfiguration InvalidName InvalidOutput InvalidToken InvalidTracingConfiguration KmsAccessDenied KmsInvalidState KmsThrottling
        MissingRequiredParameter ResourceNotFound ServiceQuotaExceeded StateMachineAlreadyExists StateMachineDeleting StateMachineDoesNotExist
        StateMachineLimitExceeded StateMachineTypeNotSupported TaskDoesNotExist TaskTimedOut TooManyTags Validation
        """;

    private const string Sns = """
        AuthorizationError BatchEntryIdsNotDistinct BatchRequestTooLong ConcurrentAccess EmptyBatchRequest EndpointDisabled FilterPolicyLimitExceeded
        InternalError InvalidBatchEntryId InvalidParameter InvalidParameterValue InvalidSecurity InvalidState KMSAccessDenied KMSDisabled KMSInvalidState
        KMSNotFound KMSOptInRequired KMSThrottling KmsAccessDenied KmsDisabled KmsInvalidState KmsNotFound KmsOptInRequired KmsThrottling NotFound OptedOut
        PlatformApplicationDisabled ReplayLimitExceeded ResourceNotFound StaleTag SubscriptionLimitExceeded TagLimitExceeded TagPolicy Throttled
        TooManyEntriesInBatchRequest TopicLimitExceeded UserError Validation Verification
        """;

    private const string Sqs = """
        BatchEntryIdsNotDistinct BatchRequestTooLong EmptyBatchRequest InvalidAddress InvalidAttributeName InvalidAttributeValue InvalidBatchEntryId
        InvalidIdFormat InvalidMessageContents InvalidSecurity KmsAccessDenied KmsDisabled KmsInvalidKeyUsage KmsInvalidState KmsNotFound KmsOptInRequired
        KmsThrottled MessageNotInflight OverLimit PurgeQueueInProgress QueueDeletedRecently QueueDoesNotExist QueueNameExists ReceiptHandleIsInvalid
        RequestThrottled ResourceNotFound TooManyEntriesInBatchRequest UnsupportedOperation
        """;

    private const string Ssm = """
        AccessDenied AlreadyExists AssociatedInstances AssociationAlreadyExists AssociationDoesNotExist AssociationExecutionDoesNotExist
        AssociationLimitExceeded AssociationVersionLimitExceeded AutomationDefinitionNotApproved AutomationDefinitionNotFound
        AutomationDefinitionVersionNotFound AutomationExecutionLimitExceeded AutomationExecutionNotFound AutomationStepNotFound ComplianceTypeCountLimitExceeded
        CustomSchemaCountLimitExceeded DocumentAlreadyExists DocumentLimitExceeded DocumentPermissionLimit DocumentVersionLimitExceeded DoesNotExist
        DuplicateDocumentContent DuplicateDocumentVersionName DuplicateInstanceId FeatureNotAvailable HierarchyLevelLimitExceeded HierarchyTypeMismatch
        IdempotentParameterMismatch IncompatiblePolicy InternalServerError InvalidActivation InvalidActivationId InvalidAggregator InvalidAllowedPattern
        InvalidAssociation InvalidAssociationVersion InvalidAutomationExecutionParameters InvalidAutomationSignal InvalidAutomationStatusUpdate InvalidCommandId
        InvalidDeleteInventoryParameters InvalidDeletionId InvalidDocument InvalidDocumentContent InvalidDocumentOperation InvalidDocumentSchemaVersion
        InvalidDocumentType InvalidDocumentVersion InvalidFilter InvalidFilterKey InvalidFilterOption InvalidFilterValue InvalidInstanceId
        InvalidInstanceInformationFilterValue InvalidInstancePropertyFilterValue InvalidInventoryGroup InvalidInventoryItemContext InvalidInventoryRequest
        InvalidItemContent InvalidKeyId InvalidNextToken InvalidNotificationConfig InvalidOption InvalidOutputFolder InvalidOutputLocation InvalidParameters
        InvalidPermissionType InvalidPluginName InvalidPolicyAttribute InvalidPolicyType InvalidResourceId InvalidResourceType InvalidResultAttribute
        InvalidRole InvalidSchedule InvalidTag InvalidTarget InvalidTargetMaps InvalidTypeName InvalidUpdate InvocationDoesNotExist ItemContentMismatch
        ItemSizeLimitExceeded MalformedResourcePolicyDocument MaxDocumentSizeExceeded NoLongerSupported OpsItemAccessDenied OpsItemAlreadyExists OpsItemConflict
        OpsItemInvalidParameter OpsItemLimitExceeded OpsItemNotFound OpsItemRelatedItemAlreadyExists OpsItemRelatedItemAssociationNotFound
        OpsMetadataAlreadyExists OpsMetadataInvalidArgument OpsMetadataKeyLimitExceeded OpsMetadataLimitExceeded OpsMetadataNotFound OpsMetadataTooManyUpdates
        ParameterAlreadyExists ParameterLimitExceeded ParameterMaxVersionLimitExceeded ParameterNotFound ParameterPatternMismatch
        ParameterVersionLabelLimitExceeded ParameterVersionNotFound PoliciesLimitExceeded ResourceDataSyncAlreadyExists ResourceDataSyncConflict
        ResourceDataSyncCountExceeded ResourceDataSyncInvalidConfiguration ResourceDataSyncNotFound ResourceInUse ResourceLimitExceeded ResourceNotFound
        ResourcePolicyConflict ResourcePolicyInvalidParameter ResourcePolicyLimitExceeded ResourcePolicyNotFound ServiceQuotaExceeded ServiceSettingNotFound
        StatusUnchanged SubTypeCountLimitExceeded TargetInUse TargetNotConnected Throttling TooManyTagsError TooManyUpdates TotalSizeLimitExceeded
        UnsupportedCalendar UnsupportedFeatureRequired UnsupportedInventoryItemContext UnsupportedInventorySchemaVersion UnsupportedOperatingSystem
        UnsupportedOperation UnsupportedParameterType UnsupportedPlatformType Validation
        """;

    private static readonly Dictionary<string, ServiceErrors> Services = new ServiceErrors[]
    {
        new("athena", "Athena.", "AmazonAthena", Athena),
        new("batch", "Batch.", "AWSBatch", Batch),
        new("codebuild", "CodeBuild.", "AWSCodeBuild", CodeBuild),
        new("dynamodb", "DynamoDB.", "AmazonDynamoDB", DynamoDb),
        new("ecs", "ECS.", "AmazonECS", Ecs),
        new("events", "EventBridge.", "AmazonEventBridge", EventBridge),
        new("glue", "Glue.", "AWSGlue", Glue),
        new("sagemaker", "SageMaker.", "AmazonSageMaker", SageMaker),
        new("sns", "SNS.", "AmazonSNS", Sns),
        new("sqs", "SQS.", "AmazonSQS", Sqs),
        new("states", "StepFunctions.", "AWSStepFunctions", Sfn),
        new("aws-sdk:athena", "Athena.", "Athena", Athena),
        new("aws-sdk:batch", "Batch.", "Batch", Batch),
        new("aws-sdk:bedrock", "Bedrock.", "Bedrock", Bedrock),
        new("aws-sdk:bedrockruntime", "BedrockRuntime.", "BedrockRuntime", BedrockRuntime),
        new("aws-sdk:codebuild", "CodeBuild.", "CodeBuild", CodeBuild),
        new("aws-sdk:dynamodb", "DynamoDb.", "DynamoDb", DynamoDb),
        new("aws-sdk:ecs", "Ecs.", "Ecs", Ecs),
        new("aws-sdk:eventbridge", "EventBridge.", "EventBridge", EventBridge),
        new("aws-sdk:glue", "Glue.", "Glue", Glue),
        new("aws-sdk:s3", "S3.", "S3", S3),
        new("aws-sdk:sagemaker", "SageMaker.", "SageMaker", SageMaker),
        new("aws-sdk:secretsmanager", "SecretsManager.", "SecretsManager", SecretsManager),
        new("aws-sdk:sfn", "Sfn.", "Sfn", Sfn),
        new("aws-sdk:sns", "Sns.", "Sns", Sns),
        new("aws-sdk:sqs", "Sqs.", "Sqs", Sqs),
        new("aws-sdk:ssm", "Ssm.", "Ssm", Ssm),
    }.ToDictionary(errors => errors._service, StringComparer.Ordinal);

    private readonly string _service;
    private readonly string _prefix;
    private readonly Lazy<HashSet<string>> _names;

    /// <param name="service">The service, as it is called in resources.</param>
    /// <param name="prefix">What the names begin with.</param>
    /// <param name="others">The name of all that is not declared, without its end.</param>
    /// <param name="declared">The names that are declared, without their beginning and end.</param>
    private ServiceErrors(string service, string prefix, string others, string declared)
    {
        _service = service;
        _prefix = prefix;
        _names = new(() => declared
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Append(others)
            .Append("SdkClient")
            .Select(name => $"{prefix}{name}{Exception}")
            .ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>The names that are known.</summary>
    public IEnumerable<string> Names => _names.Value;

    /// <summary>Gives the errors of the service that a resource calls; <see langword="null"/> where they are not known.</summary>
    public static ServiceErrors? Of(TaskResource resource)
    {
        var end = resource.Name.LastIndexOf(':');
        return resource.Kind == TaskResourceKind.Integration && end >= 0
            && Services.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(resource.Name[..end], out var errors) ? errors : null;
    }

    /// <summary>Whether a name begins as those of the service do, in any case, and is none of them.</summary>
    public bool IsUnknown(string name) => name.StartsWith(_prefix, StringComparison.OrdinalIgnoreCase) && !_names.Value.Contains(name);

    /// <summary>Gives the name that one is but for the case of its beginning, or for its end; <see langword="null"/> where there is none.</summary>
    public string? Complete(string name)
    {
        var written = $"{_prefix}{name.AsSpan(_prefix.Length)}";
        return _names.Value.Contains(written) ? written
            : _names.Value.Contains(written + Exception) ? written + Exception
            : null;
    }
}
