using static WorkflowBuilder.IntegrationPatterns;

namespace WorkflowBuilder;

/// <summary>The optimized integrations of Step Functions: <c>arn:aws:states:::sqs:sendMessage</c> and the like.</summary>
/// <remarks>
/// Which there are, and what they wait for, is in <see href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html"/>; what they take
/// is in the service models of AWS. Step Functions lists whether EKS, Bedrock and HTTP tasks wait for a token by service and not by action.
/// </remarks>
internal static class OptimizedIntegrations
{
    private static readonly Integration[] All =
    [
        new("apigateway:invoke", Token, "ApiEndpoint Method", "AllowNullValues AuthType Headers Path QueryParameters RequestBody Stage"),
        new("athena:getQueryExecution", None, "QueryExecutionId", ""),
        new("athena:getQueryResults", None, "QueryExecutionId", "MaxResults NextToken QueryResultType"),
        new("athena:startQueryExecution", Sync, "QueryString", """
            ClientRequestToken EngineConfiguration ExecutionParameters QueryExecutionContext ResultConfiguration ResultReuseConfiguration WorkGroup
            """),
        new("athena:stopQueryExecution", None, "", "QueryExecutionId"),
        new("batch:submitJob", Sync, "JobDefinition JobName JobQueue", """
            ArrayProperties ConsumableResourcePropertiesOverride ContainerOverrides DependsOn EcsPropertiesOverride EksPropertiesOverride NodeOverrides
            Parameters PropagateTags RetryStrategy SchedulingPriorityOverride ShareIdentifier Tags Timeout
            """),
        new("bedrock:createModelCustomizationJob", Sync | Token, "BaseModelIdentifier CustomModelName JobName OutputDataConfig RoleArn TrainingDataConfig", """
            ClientRequestToken CustomModelKmsKeyId CustomModelTags CustomizationConfig CustomizationType HyperParameters JobTags ValidationDataConfig VpcConfig
            """),
        new("bedrock:invokeModel", Token, "ModelId", """
            Accept Body ContentType GuardrailIdentifier GuardrailVersion Input Output PerformanceConfigLatency ServiceTier Trace
            """),
        new("bedrock-agentcore:invokeHarness", None, "HarnessArn Messages RuntimeSessionId", """
            ActorId AllowedTools MaxIterations MaxTokens Model Skills SystemPrompt TimeoutSeconds Tools
            """),
        new("codebuild:batchDeleteBuilds", None, "Ids", ""),
        new("codebuild:batchGetReports", None, "ReportArns", ""),
        new("codebuild:deleteBuildBatch", None, "Id", ""),
        new("codebuild:retryBuildBatch", Sync, "", "Id IdempotencyToken RetryType"),
        new("codebuild:startBuild", Sync, "ProjectName", """
            ArtifactsOverride AutoRetryLimitOverride BuildStatusConfigOverride BuildspecOverride CacheOverride CertificateOverride ComputeTypeOverride
            DebugSessionEnabled EncryptionKeyOverride EnvironmentTypeOverride EnvironmentVariablesOverride FleetOverride GitCloneDepthOverride
            GitSubmodulesConfigOverride IdempotencyToken ImageOverride ImagePullCredentialsTypeOverride InsecureSslOverride LogsConfigOverride
            PrivilegedModeOverride QueuedTimeoutInMinutesOverride RegistryCredentialOverride ReportBuildStatusOverride SecondaryArtifactsOverride
            SecondarySourcesOverride SecondarySourcesVersionOverride ServiceRoleOverride SourceAuthOverride SourceLocationOverride SourceTypeOverride
            SourceVersion TimeoutInMinutesOverride
            """),
        new("codebuild:startBuildBatch", Sync, "ProjectName", """
            ArtifactsOverride BuildBatchConfigOverride BuildTimeoutInMinutesOverride BuildspecOverride CacheOverride CertificateOverride ComputeTypeOverride
            DebugSessionEnabled EncryptionKeyOverride EnvironmentTypeOverride EnvironmentVariablesOverride GitCloneDepthOverride GitSubmodulesConfigOverride
            IdempotencyToken ImageOverride ImagePullCredentialsTypeOverride InsecureSslOverride LogsConfigOverride PrivilegedModeOverride
            QueuedTimeoutInMinutesOverride RegistryCredentialOverride ReportBuildBatchStatusOverride SecondaryArtifactsOverride SecondarySourcesOverride
            SecondarySourcesVersionOverride ServiceRoleOverride SourceAuthOverride SourceLocationOverride SourceTypeOverride SourceVersion
            """),
        new("codebuild:stopBuild", None, "Id", ""),
        new("codebuild:stopBuildBatch", None, "Id", ""),
        new("databrew:startJobRun", Sync, "Name", ""),
        new("dynamodb:deleteItem", None, "Key TableName", """
            ConditionExpression ConditionalOperator Expected ExpressionAttributeNames ExpressionAttributeValues ReturnConsumedCapacity
            ReturnItemCollectionMetrics ReturnValues ReturnValuesOnConditionCheckFailure
            """),
        new("dynamodb:getItem", None, "Key TableName", "AttributesToGet ConsistentRead ExpressionAttributeNames ProjectionExpression ReturnConsumedCapacity"),
        new("dynamodb:putItem", None, "Item TableName", """
            ConditionExpression ConditionalOperator Expected ExpressionAttributeNames ExpressionAttributeValues ReturnConsumedCapacity
            ReturnItemCollectionMetrics ReturnValues ReturnValuesOnConditionCheckFailure
            """),
        new("dynamodb:updateItem", None, "Key TableName", """
            AttributeUpdates ConditionExpression ConditionalOperator Expected ExpressionAttributeNames ExpressionAttributeValues ReturnConsumedCapacity
            ReturnItemCollectionMetrics ReturnValues ReturnValuesOnConditionCheckFailure UpdateExpression
            """),
        new("ecs:runTask", Sync | Token, "TaskDefinition", """
            CapacityProviderStrategy ClientToken Cluster Count EnableECSManagedTags EnableExecuteCommand Group LaunchType NetworkConfiguration Overrides
            PlacementConstraints PlacementStrategy PlatformVersion PropagateTags ReferenceId StartedBy Tags VolumeConfigurations
            """),
        new("eks:call", Token, "CertificateAuthority ClusterName Endpoint Method Path", "QueryParameters RequestBody"),
        new("eks:createCluster", Sync | Token, "Name ResourcesVpcConfig RoleArn", """
            AccessConfig BootstrapSelfManagedAddons ClientRequestToken ComputeConfig ControlPlaneScalingConfig DeletionProtection EncryptionConfig
            KubernetesNetworkConfig Logging OutpostConfig RemoteNetworkConfig StorageConfig Tags UpgradePolicy Version ZonalShiftConfig
            """),
        new("eks:createFargateProfile", Sync | Token, "ClusterName FargateProfileName PodExecutionRoleArn", "ClientRequestToken Selectors Subnets Tags"),
        new("eks:createNodegroup", Sync | Token, "ClusterName NodeRole NodegroupName Subnets", """
            AmiType CapacityType ClientRequestToken DiskSize InstanceTypes Labels LaunchTemplate NodeRepairConfig ReleaseVersion RemoteAccess ScalingConfig
            Tags Taints UpdateConfig Version WarmPoolConfig
            """),
        new("eks:deleteCluster", Sync | Token, "Name", ""),
        new("eks:deleteFargateProfile", Sync | Token, "ClusterName FargateProfileName", ""),
        new("eks:deleteNodegroup", Sync | Token, "ClusterName NodegroupName", ""),
        new("eks:runJob", Sync | Token, "CertificateAuthority ClusterName Endpoint Job", "LogOptions Namespace"),
        new("elasticmapreduce:addStep", Sync, "ClusterId Step", "ExecutionRoleArn"),
        new("elasticmapreduce:cancelStep", None, "ClusterId StepId", "StepCancellationOption"),
        new("elasticmapreduce:createCluster", Sync, "Instances Name", """
            AdditionalInfo AmiVersion Applications AutoScalingRole AutoTerminationPolicy BootstrapActions Configurations CustomAmiId EbsRootVolumeIops
            EbsRootVolumeSize EbsRootVolumeThroughput ExtendedSupport JobFlowRole KerberosAttributes LogEncryptionKmsKeyId LogUri ManagedScalingPolicy
            MonitoringConfiguration NewSupportedProducts OsReleaseLabel PlacementGroupConfigs ReleaseLabel RepoUpgradeOnBoot ScaleDownBehavior
            SecurityConfiguration ServiceRole StepConcurrencyLevel StepExecutionRoleArn SupportedProducts Tags VisibleToAllUsers
            """),
        new("elasticmapreduce:modifyInstanceFleetByName", None, "ClusterId InstanceFleet InstanceFleetName", ""),
        new("elasticmapreduce:modifyInstanceGroupByName", None, "ClusterId InstanceGroup InstanceGroupName", ""),
        new("elasticmapreduce:setClusterTerminationProtection", None, "ClusterId TerminationProtected", ""),
        new("elasticmapreduce:terminateCluster", Sync, "ClusterId", ""),
        new("emr-containers:createVirtualCluster", None, "ContainerProvider Name", "ClientToken SecurityConfigurationId Tags"),
        new("emr-containers:deleteVirtualCluster", Sync, "Id", ""),
        new("emr-containers:startJobRun", Sync, "VirtualClusterId", """
            ClientToken ConfigurationOverrides ExecutionRoleArn JobDriver JobTemplateId JobTemplateParameters Name ReleaseLabel RetryPolicyConfiguration Tags
            """),
        new("emr-serverless:cancelJobRun", Sync, "ApplicationId JobRunId", "ShutdownGracePeriodInSeconds"),
        new("emr-serverless:createApplication", Sync, "ReleaseLabel Type", """
            Architecture AutoStartConfiguration AutoStopConfiguration ClientToken DiskEncryptionConfiguration IdentityCenterConfiguration ImageConfiguration
            InitialCapacity InteractiveConfiguration JobLevelCostAllocationConfiguration MaximumCapacity MonitoringConfiguration Name NetworkConfiguration
            RuntimeConfiguration SchedulerConfiguration Tags WorkerTypeSpecifications
            """),
        new("emr-serverless:deleteApplication", Sync, "ApplicationId", ""),
        new("emr-serverless:startApplication", Sync, "ApplicationId", ""),
        new("emr-serverless:startJobRun", Sync, "ApplicationId ExecutionRoleArn", """
            ClientToken ConfigurationOverrides ExecutionIamPolicy ExecutionTimeoutMinutes JobDriver Mode Name RetryPolicy Tags
            """),
        new("emr-serverless:stopApplication", Sync, "ApplicationId", ""),
        new("events:putEvents", Token, "Entries", "EndpointId"),
        new("glue:startJobRun", Sync, "JobName", """
            AllocatedCapacity Arguments ExecutionClass ExecutionRoleSessionPolicy JobRunId JobRunQueuingEnabled MaxCapacity NotificationProperty
            NumberOfWorkers SecurityConfiguration Timeout WorkerType
            """),
        new("http:invoke", Token, "ApiEndpoint Method", "Authentication Headers InvocationConfig QueryParameters RequestBody Transform")
        {
            OneOf = ["Authentication", "InvocationConfig"],
        },
        new("lambda:invoke", Token, "FunctionName", "ClientContext DurableExecutionName InvocationType LogType Payload Qualifier TenantId"),
        new("mediaconvert:createJob", Sync, "Role Settings", """
            AccelerationSettings BillingTagsSource ClientRequestToken HopDestinations JobEngineVersion JobTemplate Priority Queue SimulateReservedQueue
            StatusUpdateInterval Tags UserMetadata
            """),
        new("sagemaker:createEndpoint", None, "EndpointConfigName EndpointName", "DeploymentConfig Tags"),
        new("sagemaker:createEndpointConfig", None, "EndpointConfigName ProductionVariants", """
            AsyncInferenceConfig DataCaptureConfig EnableNetworkIsolation ExecutionRoleArn ExplainerConfig KmsKeyId MetricsConfig ShadowProductionVariants Tags
            VpcConfig
            """),
        new("sagemaker:createHyperParameterTuningJob", Sync, "HyperParameterTuningJobConfig HyperParameterTuningJobName", """
            Autotune Tags TrainingJobDefinition TrainingJobDefinitions WarmStartConfig
            """),
        new("sagemaker:createLabelingJob", Sync, "HumanTaskConfig InputConfig LabelAttributeName LabelingJobName OutputConfig RoleArn", """
            LabelCategoryConfigS3Uri LabelingJobAlgorithmsConfig StoppingConditions Tags
            """),
        new("sagemaker:createModel", None, "ModelName", """
            Containers EnableNetworkIsolation ExecutionRoleArn InferenceExecutionConfig PrimaryContainer Tags VpcConfig
            """),
        new("sagemaker:createProcessingJob", Sync, "AppSpecification ProcessingJobName ProcessingResources RoleArn", """
            Environment ExperimentConfig NetworkConfig ProcessingInputs ProcessingOutputConfig StoppingCondition Tags
            """),
        new("sagemaker:createTrainingJob", Sync, "OutputDataConfig RoleArn TrainingJobName", """
            AlgorithmSpecification CheckpointConfig DebugHookConfig DebugRuleConfigurations EnableInterContainerTrafficEncryption EnableManagedSpotTraining
            EnableNetworkIsolation Environment ExperimentConfig HyperParameters InfraCheckConfig InputDataConfig MlflowConfig ModelPackageConfig ProfilerConfig
            ProfilerRuleConfigurations RemoteDebugConfig ResourceConfig RetryStrategy ServerlessJobConfig SessionChainingConfig StoppingCondition Tags
            TensorBoardOutputConfig VpcConfig
            """),
        new("sagemaker:createTransformJob", Sync, "ModelName TransformInput TransformJobName TransformOutput TransformResources", """
            BatchStrategy DataCaptureConfig DataProcessing Environment ExperimentConfig MaxConcurrentTransforms MaxPayloadInMB ModelClientConfig Tags
            """),
        new("sagemaker:updateEndpoint", None, "EndpointConfigName EndpointName", """
            DeploymentConfig ExcludeRetainedVariantProperties RetainAllVariantProperties RetainDeploymentConfig
            """),
        new("sns:publish", Token, "Message", "MessageAttributes MessageDeduplicationId MessageGroupId MessageStructure PhoneNumber Subject TargetArn TopicArn")
        {
            OneOf = ["TopicArn", "TargetArn", "PhoneNumber"],
        },
        new("sqs:sendMessage", Token, "MessageBody QueueUrl", "DelaySeconds MessageAttributes MessageDeduplicationId MessageGroupId MessageSystemAttributes"),
        new("states:startExecution", Sync | Sync2 | Token, "StateMachineArn", "Input Name TraceHeader"),
    ];

    private static readonly Dictionary<string, Integration> ByName = All.ToDictionary(integration => integration.Name, StringComparer.Ordinal);

    /// <summary>The integrations by name.</summary>
    public static IEnumerable<string> Names => ByName.Keys;

    /// <summary>Gives an integration by its name, such as <c>sqs:sendMessage</c>.</summary>
    public static Integration? Find(ReadOnlySpan<char> name) =>
        ByName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var integration) ? integration : null;
}
