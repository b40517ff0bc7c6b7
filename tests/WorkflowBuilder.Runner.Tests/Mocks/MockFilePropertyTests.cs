using System.Text;
using FsCheck.Xunit;

namespace WorkflowBuilder.Runner.Tests.Mocks;

public class MockFilePropertyTests
{
    private const string Valid =
        """
        {
          "StateMachines": { "Orders": { "TestCases": { "One": { "Charge": "Ok", "Notify": "Slow" }, "Ünique": {} } } },
          "MockedResponses": {
            "Ok": { "0": { "Return": { "a": [1, { "b": null }] } }, "1-2": { "Throw": { "Error": "E", "Cause": "C" } } },
            "Slow": { "0-2000000000": { "Return": "x", "DelaySeconds": 1.5, "Submit": {} }, "2000000001": { "NeverReturn": true } }
          }
        }
        """;

    private static readonly string[] Fragments =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\uD800", "null", "true", "1e999", "-", "\"Return\":1,", "\"Throw\":{},", "\"0\":{},", "99999999999-", "//", "\n",
        "\0", "\uFEFF", "{}", "[[]]",
    ];

    [Property(MaxTest = 500, EndSize = 100_000)]
    public void A_damaged_file_is_read_or_refused_with_places_in_it(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder(Valid);
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var at = random.Next(text.Length);
            text.Remove(at, Math.Min(random.Next(3), text.Length - at)).Insert(at, Fragments[random.Next(Fragments.Length)]);
        }

        try
        {
            MockFile.Parse(text.ToString()).StateMachines.Should().NotBeNull();
        }
        catch (InvalidMockFileException refused)
        {
            refused.Problems.Should().NotBeEmpty();
            refused.Problems.Should().OnlyContain(problem => problem.Location.Line > 0 && problem.Location.Column > 0 && problem.Message.EndsWith('.'));
        }
    }
}
