namespace WorkflowBuilder.Tests.Validation.DataFlow;

public class ContextObjectTests
{
    private const string Code = "WFB3106";

    [Theory]
    [InlineData("\"InputPath\": \"$$.Executon.Id\"", "InputPath", "$$.Execution.Id")]
    [InlineData("\"Parameters\": { \"x.$\": \"$$.State.EnteredTim\" }", "Parameters/x.$", "$$.State.EnteredTime")]
    [InlineData("\"Parameters\": { \"x.$\": \"$$.execution.name\" }", "Parameters/x.$", "$$.Execution.Name")]
    [InlineData("\"Parameters\": { \"x.$\": \"$$['Execution'].ID\" }", "Parameters/x.$", "$$.Execution.Id")]
    [InlineData("\"OutputPath\": \"$$.Map.Item.Values\"", "OutputPath", "$$.Map.Item.Value")]
    [InlineData("\"QueryLanguage\": \"JSONata\", \"Output\": \"{% $states.context.Execution.Names %}\"", "Output", "{% $states.context.Execution.Name %}")]
    public void A_misspelt_member_is_found_with_the_right_one(string fields, string place, string meant) =>
        RuleCheck.ShouldFind(Pass(fields), Code, $"/States/S/{place}", DiagnosticSeverity.Warning).Fix!.NewText.Should().Be($"\"{meant}\"");

    [Theory]
    [InlineData("\"InputPath\": \"$$.Execution.Account\"", "InputPath")]
    [InlineData("\"InputPath\": \"$$.Region\"", "InputPath")]
    [InlineData("\"QueryLanguage\": \"JSONata\", \"Output\": \"{% $states.context.Execution.Account %}\"", "Output")]
    [InlineData("\"QueryLanguage\": \"JSONata\", \"Output\": \"{% 'a' & $states.context.Execution.Nmae %}\"", "Output")]
    public void What_may_be_added_one_day_or_does_not_fail_is_a_hint(string fields, string place) =>
        RuleCheck.ShouldFind(Pass(fields), Code, $"/States/S/{place}", DiagnosticSeverity.Hint);

    [Fact]
    public void A_path_in_a_call_is_found_in_the_call() => RuleCheck.ShouldFind(
        Pass("\"Parameters\": { \"x.$\": \"States.Format('{}', $$.State.Nam)\" }"), Code, "/States/S/Parameters/x.$", DiagnosticSeverity.Warning)
        .Message.Should().Be(
            "The context object has nothing at \"$$.State.Nam\", so that the state fails here: \"$$.State\" has only \"EnteredTime\", \"Name\" and \"RetryCount\". " +
            "Perhaps it should be \"$$.State.Name\".");

    [Theory]
    [InlineData("\"InputPath\": \"$$\"")]
    [InlineData("\"InputPath\": \"$$.Execution.Input.anything.at[0].all\"")]
    [InlineData("\"InputPath\": \"$$.Execution.RedriveTime\"")]
    [InlineData("\"InputPath\": \"$$.Map.Item.Value.anything\"")]
    [InlineData("\"InputPath\": \"$$.Map.Item.Source\"")]
    [InlineData("\"InputPath\": \"$$.Executon[*]\"")]
    [InlineData("\"InputPath\": \"$$..Nmae\"")]
    [InlineData("\"InputPath\": \"$$.${Part}\"")]
    [InlineData("\"Comment\": \"$$.Executon.Id\"")]
    [InlineData("\"QueryLanguage\": \"JSONata\", \"Output\": \"{% $exists($states.context.Execution.Nmae) %}\"")]
    [InlineData("\"QueryLanguage\": \"JSONata\", \"Output\": \"{% $states.context.Execution.Input.anything %}\"")]
    [InlineData("\"QueryLanguage\": \"JSONata\", \"Output\": \"{% $states.context %}\"")]
    public void What_may_be_there_is_left_alone(string fields) => RuleCheck.ShouldNotFind(Pass(fields), Code);

    [Fact]
    public void A_Choice_may_ask_whether_a_member_is_there() => RuleCheck.ShouldNotFind(
        AslText.StateBeforeZ("\"Type\": \"Choice\", \"Choices\": [ { \"Variable\": \"$$.Execution.RedriveTme\", \"IsPresent\": true, \"Next\": \"Z\" } ], \"Default\": \"Z\""),
        Code);

    [Fact]
    public void A_Choice_that_reads_a_member_that_is_not_there_is_found() => RuleCheck.ShouldFind(
        AslText.StateBeforeZ("\"Type\": \"Choice\", \"Choices\": [ { \"Variable\": \"$$.State.RetryCont\", \"NumericEquals\": 1, \"Next\": \"Z\" } ], \"Default\": \"Z\""),
        Code,
        "/States/S/Choices/0/Variable",
        DiagnosticSeverity.Warning);

    private static string Pass(string fields) => AslText.StateBeforeZ($"\"Type\": \"Pass\", {fields}, \"Next\": \"Z\"");
}
