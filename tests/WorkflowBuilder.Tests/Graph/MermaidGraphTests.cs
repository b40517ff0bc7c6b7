using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Tests.Graph;

public class MermaidGraphTests
{
    [Fact]
    public void States_have_their_type_and_transitions_their_reason()
    {
        var charge = new LambdaInvoke("Charge", "charge");
        var workflow = new Workflow("Orders", charge
            .AddCatch(new Fail("Refuse"), new Catch { Errors = [Errors.Timeout, "Declined"] })
            .Next(new Choice("Paid?")
                .When(Condition.StringEquals("$.status", "PAID"), new Succeed("Done"))
                .Otherwise(new Wait("Pause", WaitTime.Seconds(5)).Next(charge))));

        var graph = workflow.ToMermaid();

        graph.Should().Be("""
            flowchart TD
                n1["Charge<br/>Task, lambda:invoke"]
                n2{"Paid?<br/>Choice"}
                n3(["Done<br/>Succeed"])
                n4(["Pause<br/>Wait"])
                n5(["Refuse<br/>Fail"]):::failed
                n6((" ")):::marker
                n6 --> n1
                n1 --> n2
                n1 -.->|"States.Timeout, Declined"| n5
                n2 -->|"$.status = #34;PAID#34;"| n3
                n2 -->|"Default"| n4
                n7(((" "))):::marker
                n3 --> n7
                n4 --> n1
                classDef marker fill:gray,stroke:gray
                classDef failed stroke:crimson
                classDef missing stroke-dasharray:4

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Branches_and_item_processors_are_subgraphs()
    {
        var each = new Map("Each").ItemProcessor(new Pass("Item"));
        var workflow = new Workflow("Orders", new Parallel("Both").Branch(new Pass("Left"), each));

        Body(workflow.ToMermaid()).Should().Equal(
            "subgraph n1[\"Both (Parallel)\"]",
            "direction TB",
            "subgraph n2[\"Branch 1\"]",
            "direction TB",
            "n3(\"Left<br/>Pass\")",
            "n4((\" \")):::marker",
            "n4 --> n3",
            "n5(((\" \"))):::marker",
            "n3 --> n5",
            "end",
            "subgraph n6[\"Branch 2\"]",
            "direction TB",
            "subgraph n7[\"Each (Map)\"]",
            "direction TB",
            "n8(\"Item<br/>Pass\")",
            "n9((\" \")):::marker",
            "n9 --> n8",
            "n10(((\" \"))):::marker",
            "n8 --> n10",
            "end",
            "n11((\" \")):::marker",
            "n11 --> n7",
            "n12(((\" \"))):::marker",
            "n7 --> n12",
            "end",
            "end",
            "n13((\" \")):::marker",
            "n13 --> n1",
            "n14(((\" \"))):::marker",
            "n1 --> n14");
    }

    [Theory]
    [InlineData("say \"hi\"", "say #34;hi#34;")]
    [InlineData("a<b>&amp;", "a#60;b#62;#38;amp;")]
    [InlineData("[x] {y} (z) |p|; end", "[x] {y} (z) |p|; end")]
    [InlineData("`code` #35; 100%", "#96;code#96; #35;35; 100#37;")]
    [InlineData("$$.Execution and $$", "$#8203;$.Execution and $#8203;$")]
    [InlineData("style: a#b; c", "style#58; a#35;b; c")]
    [InlineData("two\nlines\\n", "two lines#92;n")]
    [InlineData("Größe 日本 🚗", "Größe 日本 🚗")]
    public void Names_are_written_so_that_Mermaid_shows_them(string name, string label) =>
        Body(new Workflow("W", new Pass(name)).ToMermaid())[0].Should().Be($"n1(\"{label}<br/>Pass\")");

    [Fact]
    public void A_long_label_is_cut_between_characters()
    {
        var workflow = new Workflow("W", new Fail("F") { Comment = "c" });
        var json = workflow.ToJson().Replace("\"F\"", $"\"{new string('x', 79)}🚗🚗\"", StringComparison.Ordinal);

        Body(MermaidGraph.Write(AslReader.Read(json).Definition!))[0].Should().Be($"n1([\"{new string('x', 79)}…<br/>Fail\"]):::failed");
    }

    [Theory]
    [InlineData("""{ "Variable": "$.a", "NumericGreaterThanEquals": 1.50, "Next": "Z" }""", "$.a ≥ 1.50")]
    [InlineData("""{ "Variable": "$.a", "StringLessThanPath": "$.b", "Next": "Z" }""", "$.a #60; $.b")]
    [InlineData("""{ "Variable": "$.a", "StringMatches": "*.log", "Next": "Z" }""", "$.a matches #34;*.log#34;")]
    [InlineData("""{ "Variable": "$.a", "BooleanEquals": true, "Next": "Z" }""", "$.a = true")]
    [InlineData("""{ "Variable": "$.a", "IsPresent": false, "Next": "Z" }""", "$.a is not present")]
    [InlineData("""{ "Not": { "Variable": "$.a", "IsNull": true }, "Next": "Z" }""", "not ($.a is null)")]
    [InlineData("""{ "Variable": "$.a", "IsNull": true, "Comment": "Nothing left", "Next": "Z" }""", "Nothing left")]
    [InlineData("""{ "Condition": "{% $states.input.a > 1 %}", "Next": "Z" }""", "$states.input.a #62; 1")]
    [InlineData("""{ "Condition": "{%}", "Next": "Z" }""", "{#37;}")]
    [InlineData(
        """{ "And": [ { "Variable": "$.a", "IsNull": true }, { "Or": [ { "Variable": "$.b", "IsNull": true }, { "Variable": "$.c", "IsNull": true } ] } ], "Next": "Z" }""",
        "$.a is null and ($.b is null or $.c is null)")]
    public void The_condition_of_a_rule_is_put_in_short_words(string rule, string label)
    {
        var graph = Draw(AslText.StateBeforeZ($$"""
            "Type": "Choice", "Choices": [ {{rule}} ]
            """));

        graph.Should().Contain($"n1 -->|\"{label}\"| n2");
    }

    [Fact]
    public void A_definition_with_errors_is_drawn_as_far_as_it_goes()
    {
        var graph = Draw("""
            { "StartAt": "A", "States": {
              "A": { "Type": "Sleep", "Next": "Ghost" }, "B": { "Type": "Parallel", "Branches": [], "Next": "B" }, "C": { "Next": "Ghost" }, "D": 5 } }
            """);

        Body(graph).Should().Equal(
            "n1[\"A<br/>Sleep\"]",
            "n2[\"B<br/>Parallel\"]",
            "n3[\"C<br/>no type\"]",
            "n4((\" \")):::marker",
            "n4 --> n1",
            "n5[\"Ghost<br/>missing\"]:::missing",
            "n1 --> n5",
            "n2 --> n2",
            "n3 --> n5");
    }

    [Fact]
    public void Nesting_takes_no_stack_and_no_room()
    {
        IChainable inner = new Pass("Last");
        for (var i = 0; i < 900; i++)
        {
            inner = new Parallel($"P{i}").Branch(inner);
        }

        var workflow = new Workflow("Deep", inner);

        var graph = SmallStack.Run(workflow.ToMermaid);

        graph.Length.Should().BeLessThan(1_500_000);
    }

    private static string Draw(string json) => MermaidGraph.Write(AslReader.Read(json).Definition!);

    /// <summary>The lines between the first and the styles.</summary>
    private static List<string> Body(string graph) =>
        [.. graph.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line != "flowchart TD" && !line.StartsWith("classDef", StringComparison.Ordinal))];
}
