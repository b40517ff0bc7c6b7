namespace WorkflowBuilder.Jsonata;

/// <summary>The constructs of the language.</summary>
internal enum SyntaxKind
{
    Name,
    Text,
    Number,
    Constant,
    Regex,
    Variable,
    Wildcard,
    Descendants,
    Parent,
    Path,
    Binary,
    Negation,
    ArrayConstructor,
    ObjectConstructor,
    Block,
    Call,
    PartialCall,
    Lambda,
    Condition,
    Default,
    Coalescing,
    Bind,
    Transform,
    Apply,
    Sort,
    Placeholder,

    // Only between parsing and resolving:
    Missing,
    Map,
    Predicate,
    GroupBy,
    OrderBy,
    Focus,
    Index,
    Keyword,
}
