namespace WorkflowBuilder;

/// <summary>What kind of thing makes a value.</summary>
internal enum ShapeSource
{
    /// <summary>A literal or a template: <c>Result</c>, <c>Parameters</c>, <c>ResultSelector</c>, <c>Output</c> ...</summary>
    Template,

    /// <summary>A catcher: the value is an error.</summary>
    Catcher,

    /// <summary>A call of a service.</summary>
    Integration,

    /// <summary>A call of a service too, which describes something, such as a job: one day it may say more than is known of it.</summary>
    Description,

    /// <summary>Step Functions: the value is the context object or a part of it, and one day it may have other members too.</summary>
    Context,

    /// <summary>The branches of a Parallel or the iterations of a Map.</summary>
    Scopes,
}
