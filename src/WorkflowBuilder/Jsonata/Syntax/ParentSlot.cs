namespace WorkflowBuilder.Jsonata;

/// <summary>Where the value of a <c>%</c> is kept: the label of a variable in the tuples, and how many steps up the value still is.</summary>
internal sealed class ParentSlot(string label)
{
    public string Label { get; set; } = label;

    public int Level { get; set; } = 1;
}
