namespace WorkflowBuilder.Tests.Validation;

/// <summary>What a rule is expected to find in a definition.</summary>
internal static class RuleCheck
{
    /// <summary>Checks that a definition has one error, with this code, place and code of AWS.</summary>
    public static void ShouldRefuse(string json, string code, string pointer, string awsCode = "SCHEMA_VALIDATION_FAILED")
    {
        var problem = AslText.Errors(json, "dir/a.asl.json").Should().ContainSingle().Which;

        problem.Code.Should().Be(code);
        problem.Pointer.Should().Be(pointer);
        problem.Aws?.Code.Should().Be(awsCode);
        problem.Severity.Should().Be(DiagnosticSeverity.Error);
        problem.Location!.Value.File.Should().Be("dir/a.asl.json");
    }

    /// <summary>Checks that a definition has no error.</summary>
    public static void ShouldAccept(string json) => AslText.Errors(json).Should().BeEmpty();

    /// <summary>Checks that a definition, which Step Functions takes, has one finding with this code, and gives it.</summary>
    public static Diagnostic ShouldFind(
        string json, string code, string pointer, DiagnosticSeverity severity, StateMachineType type = StateMachineType.Standard)
    {
        var findings = AslText.ProblemsAndHints(json, type);

        findings.Should().NotContain(finding => finding.Severity == DiagnosticSeverity.Error);
        var found = findings.Where(finding => finding.Code == code).Should().ContainSingle().Which;
        found.Pointer.Should().Be(pointer);
        found.Severity.Should().Be(severity);
        found.Aws.Should().BeNull();
        return found;
    }

    /// <summary>Checks that a definition, which Step Functions takes, has no finding with this code, not even a hint.</summary>
    public static void ShouldNotFind(string json, string code, StateMachineType type = StateMachineType.Standard)
    {
        var findings = AslText.ProblemsAndHints(json, type);

        findings.Should().NotContain(finding => finding.Severity == DiagnosticSeverity.Error);
        findings.Should().NotContain(finding => finding.Code == code);
    }

}
