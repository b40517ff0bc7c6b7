namespace WorkflowBuilder;

/// <summary>Which variables are assigned when a state begins, by their numbers.</summary>
internal sealed class VariableSets
{
    private const int Bits = 64;

    public VariableSets(int words) => (May, Must) = (new ulong[words], new ulong[words]);

    private VariableSets(ulong[] may, ulong[] must) => (May, Must) = (may, must);

    /// <summary>Those that are assigned on some way to the state.</summary>
    public ulong[] May { get; }

    /// <summary>Those that are assigned on all of them.</summary>
    public ulong[] Must { get; }

    /// <summary>Whether the state is to be looked at again.</summary>
    public bool IsOpen { get; set; }

    public static bool Has(ulong[] set, int index) => (set[index / Bits] & (1UL << (index % Bits))) != 0;

    public void Add(int index)
    {
        May[index / Bits] |= 1UL << (index % Bits);
        Must[index / Bits] |= 1UL << (index % Bits);
    }

    public VariableSets Copy() => new([.. May], [.. Must]);

    /// <summary>Takes another way to the state into account.</summary>
    /// <returns>Whether that makes a difference.</returns>
    public bool Join(VariableSets other)
    {
        var isChanged = false;
        for (var i = 0; i < May.Length; i++)
        {
            var (may, must) = (May[i] | other.May[i], Must[i] & other.Must[i]);
            isChanged |= may != May[i] || must != Must[i];
            (May[i], Must[i]) = (may, must);
        }

        return isChanged;
    }
}
