namespace WorkflowBuilder.Tests.States;

public class SucceedTests
{
    [Fact]
    public void A_bare_succeed_has_only_its_type() => Compiled.Of(new Succeed("Done")).ShouldBeInOrder("""{ "Type": "Succeed" }""");

    [Fact]
    public void Every_jsonpath_property_is_written_in_the_fixed_order()
    {
        var succeed = new Succeed("Done") { OutputPath = "$.out", InputPath = "$.in", Comment = "Well" };

        Compiled.Of(succeed).ShouldBeInOrder("""{ "Type": "Succeed", "Comment": "Well", "InputPath": "$.in", "OutputPath": "$.out" }""");
    }

    [Fact]
    public void A_jsonata_succeed_has_an_output() =>
        Compiled.Of(new Succeed("Done") { Output = "{% $states.input.out %}" }).ShouldBe("""{ "Type": "Succeed", "Output": "{% $states.input.out %}" }""");
}
