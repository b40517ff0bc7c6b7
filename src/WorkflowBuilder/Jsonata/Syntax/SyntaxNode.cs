using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>A construct of an expression. The parser makes them, <see cref="SyntaxResolver"/> puts paths together, the compiler only reads.</summary>
internal sealed class SyntaxNode(SyntaxKind kind, Token token)
{
    public SyntaxKind Kind { get; set; } = kind;

    public Token Token { get; } = token;

    /// <summary>The operator, name or text.</summary>
    public string Text => Token.Text;

    /// <summary>Where the language says the construct is: the end of its token.</summary>
    public int Position => Token.End;

    /// <summary>What a literal stands for.</summary>
    public JsonData Value { get; set; } = token.Value;

    /// <summary>The left side; the condition; the pattern of a transform; what is called.</summary>
    public SyntaxNode? Left { get; set; }

    /// <summary>The right side; what holds if so; the update of a transform; the body of a lambda.</summary>
    public SyntaxNode? Right { get; set; }

    /// <summary>What holds otherwise; the deletions of a transform.</summary>
    public SyntaxNode? Third { get; set; }

    /// <summary>The items, expressions, steps, arguments or parameters.</summary>
    public List<SyntaxNode> Items { get; set; } = [];

    public List<(SyntaxNode Key, SyntaxNode Value)> Pairs { get; set; } = [];

    public List<SortTerm> Terms { get; set; } = [];

    public Signature? Signature { get; set; }

    /// <summary>Whether <c>[]</c> asks for an array even of one item.</summary>
    public bool KeepArray { get; set; }

    public bool KeepSingletonArray { get; set; }

    /// <summary>Whether an array constructor gives an array that the path does not flatten.</summary>
    public bool IsConstructedArray { get; set; }

    /// <summary>Whether the step gives tuples: values with the variables bound on the way.</summary>
    public bool IsTuple { get; set; }

    /// <summary>Whether a call is the last thing a lambda does.</summary>
    public bool IsTailCall { get; set; }

    /// <summary>Predicates of an expression that is no step.</summary>
    public List<Stage>? Predicates { get; set; }

    /// <summary>Predicates and indices of a step.</summary>
    public List<Stage>? Stages { get; set; }

    public SyntaxNode? Group { get; set; }

    public string? FocusVariable { get; set; }

    public string? IndexVariable { get; set; }

    public ParentSlot? Slot { get; set; }

    public ParentSlot? Ancestor { get; set; }

    public List<ParentSlot>? SeekingParent { get; set; }

    public JsonataException Error(string code) => new(code, Position) { Start = Token.Start };
}
