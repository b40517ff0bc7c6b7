namespace WorkflowBuilder.Queries;

/// <summary>The generator of <c>java.util.Random</c>: AWS shows its numbers where a seed is given.</summary>
internal sealed class JavaRandom(long seed)
{
    private const long Multiplier = 0x5DEECE66D;
    private const long Mask = (1L << 48) - 1;

    private long _seed = (seed ^ Multiplier) & Mask;

    /// <summary>A number from 0 to below 1.</summary>
    public double NextDouble() => (((long)Next(26) << 27) + Next(27)) * (1.0 / (1L << 53));

    /// <summary>A number from 0 to below <paramref name="bound"/>.</summary>
    public int NextInt(int bound)
    {
        if ((bound & -bound) == bound)
        {
            return (int)(((long)bound * Next(31)) >> 31);
        }

        int bits, value;
        do
        {
            bits = Next(31);
            value = bits % bound;
        }
        while (unchecked(bits - value + (bound - 1)) < 0);
        return value;
    }

    private int Next(int bits)
    {
        _seed = ((_seed * Multiplier) + 0xB) & Mask;
        return (int)(_seed >> (48 - bits));
    }
}
