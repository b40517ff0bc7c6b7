namespace WorkflowBuilder.Tests.Diagnostics;

public class DiagnosticHelpTests
{
    [Fact]
    public void A_section_has_its_parts()
    {
        var help = DiagnosticHelp.Find("wfb9205");

        help!.Code.Should().Be("WFB9205");
        help.Severity.Should().Be(DiagnosticSeverity.Warning);
        help.Title.Should().Be("The file of a definition is not checked");
        help.Meaning.Should().StartWith("The template names a file").And.EndWith("where nothing is read.");
        help.Text.Should().StartWith("**The file").And.Contain("Cure: correct the path");
    }

    [Fact]
    public void There_is_nothing_about_what_is_no_code()
    {
        DiagnosticHelp.Find("WFB0000").Should().BeNull();
    }
}
