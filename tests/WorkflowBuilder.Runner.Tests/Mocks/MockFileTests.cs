namespace WorkflowBuilder.Runner.Tests.Mocks;

public class MockFileTests
{
    [Fact]
    public void A_file_lists_its_state_machines_and_test_cases()
    {
        var mocks = MockFile.Parse(
            """
            {
              "StateMachines": {
                "Orders": { "TestCases": { "Paid": { "Charge": "Ok" }, "Unpaid": {} } },
                "Returns": { "TestCases": {} }
              },
              "MockedResponses": { "Ok": { "0": { "Return": 1 } } }
            }
            """);

        mocks.StateMachines.Should().Equal("Orders", "Returns");
        mocks.TestCases("Orders").Should().Equal("Paid", "Unpaid");
        mocks.TestCases("Returns").Should().BeEmpty();
        mocks.Invoking(file => file.TestCases("Refunds")).Should().Throw<ArgumentException>().WithMessage("*no state machine \"Refunds\"*\"Orders\", \"Returns\"*");
    }

    [Fact]
    public void A_test_case_may_say_its_input_and_how_it_ends_without_a_state_of_that_name()
    {
        var mocks = MockFile.Parse(
            """
            {
              "StateMachines": { "Orders": { "TestCases": {
                "Paid": { "#Input": "Order", "#Expect": "Receipt" },
                "Declined": { "#Expect": "Rejected" }
              } } },
              "MockedResponses": {
                "Order": { "0": { "Return": { "id": 7 } } },
                "Receipt": { "0": { "Return": "r-1" } },
                "Rejected": { "0": { "Throw": { "Error": "Rejected", "Cause": "" } } }
              }
            }
            """);

        mocks.InputOf("Orders", "Paid").ToString().Should().Be("""{"id":7}""");
        mocks.InputOf("Orders", "Declined").IsUndefined.Should().BeTrue();
        mocks.ExpectationOf("Orders", "Paid")!.Result.GetString().Should().Be("r-1");
        mocks.ExpectationOf("Orders", "Declined")!.Error.Should().Be("Rejected");
        mocks.Invoking(file => file.InputOf("Orders", "Unpaid")).Should().Throw<InvalidMockFileException>().WithMessage("*no test case \"Unpaid\"*");
    }

    [Theory]
    [InlineData("#Input", """{ "Throw": { "Error": "E", "Cause": "C" } }""", "must be Return.")]
    [InlineData("#Expect", """{ "NeverReturn": true }""", "must be Return or Throw.")]
    public void An_input_or_expectation_of_another_kind_is_a_problem(string name, string answer, string message)
    {
        var parse = () => MockFile.Parse(
            $$"""
            { "StateMachines": { "M": { "TestCases": { "T": { "{{name}}": "R" } } } }, "MockedResponses": { "R": { "0": {{answer}} } } }
            """);

        parse.Should().Throw<InvalidMockFileException>().Which.Problems.Should().ContainSingle()
            .Which.Should().Match<MockProblem>(problem => problem.Pointer == $"/StateMachines/M/TestCases/T/{name}" && problem.Message.EndsWith(message));
    }

    [Fact]
    public void A_file_with_a_byte_order_mark_is_loaded_and_named_in_problems()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "mocks.json");
        File.WriteAllText(path, "\uFEFF{\n  \"StateMachines\": {},\n  \"MockedResponses\": {},\n  \"Extra\": 1\n}");

        var load = () => MockFile.Load(path);

        load.Should().Throw<InvalidMockFileException>().Which.Problems.Select(problem => problem.ToString())
            .Should().Equal("mocks.json:4:3: /Extra: \"Extra\" means nothing here. Known are \"StateMachines\", \"MockedResponses\".");
    }

    [Theory]
    [InlineData("""{"0":{"Return":1},"2":{"Return":2}}""", "/MockedResponses/R/2", "There is no answer for call 1.")]
    [InlineData("""{"1-4":{"Return":1}}""", "/MockedResponses/R/1-4", "There is no answer for call 0.")]
    [InlineData("""{"0":{"Return":1},"5":{"Return":2}}""", "/MockedResponses/R/5", "There is no answer for calls 1 to 4.")]
    [InlineData("""{"0-2":{"Return":1},"2-3":{"Return":2}}""", "/MockedResponses/R/2-3", "There is another answer for call 2.")]
    [InlineData("""{"0":{"Return":1},"0-0":{"Return":2}}""", "/MockedResponses/R/0-0", "There is another answer for call 0.")]
    [InlineData("""{"0":{"Return":1},"0":{"Return":2}}""", "/MockedResponses/R/0", "\"0\" stands here twice. Keep one of them.")]
    [InlineData("{}", "/MockedResponses/R", "There is no answer. Add one for call \"0\".")]
    [InlineData("[]", "/MockedResponses/R", "This must be an object, not Array.")]
    [InlineData("""{"0":{"Return":1},"2-1":{"Return":2}}""", "/MockedResponses/R/2-1", "This must be the number of a call*")]
    [InlineData("""{"0":{"Return":1},"-1":{"Return":2}}""", "/MockedResponses/R/-1", "This must be the number of a call*")]
    [InlineData("""{"0":{"Return":1},"first/last":{"Return":2}}""", "/MockedResponses/R/first~1last", "This must be the number of a call*")]
    [InlineData("""{"0-99999999999":{"Return":1}}""", "/MockedResponses/R/0-99999999999", "This must be the number of a call*")]
    [InlineData("""{"0":7}""", "/MockedResponses/R/0", "This must be an object with one of Return, Throw and NeverReturn.")]
    [InlineData("""{"0":{}}""", "/MockedResponses/R/0", "There must be one of Return, Throw and NeverReturn.")]
    [InlineData("""{"0":{"Return":1,"Throw":{"Error":"E","Cause":"C"}}}""", "/MockedResponses/R/0", "There can only be one of Return and Throw.")]
    [InlineData("""{"0":{"Throw":{"Cause":"C"}}}""", "/MockedResponses/R/0/Throw", "Throw must be an object with Error, a text, and Cause.")]
    [InlineData("""{"0":{"Throw":{"Error":"E","Cause":{}}}}""", "/MockedResponses/R/0/Throw/Cause", "Cause must be a text*")]
    [InlineData("""{"0":{"Throw":{"Error":"E","cause":"C"}}}""", "/MockedResponses/R/0/Throw/cause", "\"cause\" means nothing here. Known are \"Error\", \"Cause\".")]
    [InlineData("""{"0":{"NeverReturn":false}}""", "/MockedResponses/R/0/NeverReturn", "NeverReturn must be true*")]
    [InlineData("""{"0":{"NeverReturn":true,"DelaySeconds":1}}""", "/MockedResponses/R/0/DelaySeconds", "What never returns has no delay*")]
    [InlineData("""{"0":{"Return":1,"DelaySeconds":-1}}""", "/MockedResponses/R/0/DelaySeconds", "DelaySeconds must be a number of seconds from 0.")]
    [InlineData("""{"0":{"Return":1,"DelaySeconds":1e300}}""", "/MockedResponses/R/0/DelaySeconds", "DelaySeconds must be a number of seconds from 0.")]
    [InlineData("""{"0":{"Return":1,"DelaySeconds":"5"}}""", "/MockedResponses/R/0/DelaySeconds", "DelaySeconds must be a number of seconds from 0.")]
    [InlineData("""{"0":{"Return":1,"Wait":1}}""", "/MockedResponses/R/0/Wait", "\"Wait\" means nothing here*")]
    public void What_is_wrong_with_a_response_is_reported_at_its_place(string response, string pointer, string message)
    {
        var problem = Problems($$"""{"StateMachines":{},"MockedResponses":{"R":{{response}} } }""").Should().ContainSingle().Which;

        problem.Pointer.Should().Be(pointer);
        problem.Message.Should().Match(message);
    }

    [Theory]
    [InlineData("""{"MockedResponses":{}}""", "", "StateMachines is missing*")]
    [InlineData("""{"StateMachines":{}}""", "", "MockedResponses is missing*")]
    [InlineData("""{"StateMachines":[],"MockedResponses":{}}""", "/StateMachines", "StateMachines must be an object*")]
    [InlineData("""{"StateMachines":{"M":1},"MockedResponses":{}}""", "/StateMachines/M", "This must be an object*")]
    [InlineData("""{"StateMachines":{"M":{}},"MockedResponses":{}}""", "/StateMachines/M", "TestCases is missing*")]
    [InlineData("""{"StateMachines":{"M":{"TestCases":{"A":3}}},"MockedResponses":{}}""", "/StateMachines/M/TestCases/A", "This must be an object*")]
    [InlineData("""{"StateMachines":{"M":{"TestCases":{"A":{"S":3}}}},"MockedResponses":{}}""", "/StateMachines/M/TestCases/A/S", "This must be the name of a mocked response.")]
    [InlineData(
        """{"StateMachines":{"M":{"TestCases":{"A":{"S":"Nope"}}}},"MockedResponses":{"R":{"0":{"Return":1}}}}""",
        "/StateMachines/M/TestCases/A/S",
        "There is no mocked response \"Nope\". MockedResponses has \"R\".")]
    [InlineData("[1]", "", "The file must hold an object, not Array.")]
    [InlineData("{", "", "This is not JSON.*")]
    [InlineData("", "", "This is not JSON.*")]
    [InlineData("""{"\ud800":1}""", "", "A name in the file is no text*")]
    public void What_is_wrong_with_a_file_is_reported_at_its_place(string json, string pointer, string message) =>
        Problems(json).Should().Contain(problem => problem.Pointer == pointer).Which.Message.Should().Match(message);

    [Fact]
    public void Problems_come_in_the_order_of_the_file_with_line_and_column()
    {
        var problems = Problems(
            """
            {
              "StateMachines": { "M": { "TestCases": { "Ä": { "S": "No" } } } },
              "MockedResponses": {
                "R": { "0": {} }
              }
            }
            """);

        problems.Select(problem => (problem.Location.Line, problem.Location.Column)).Should().Equal((2, 51), (4, 12));
        problems[0].ToString().Should().StartWith("line 2, column 51: /StateMachines/M/TestCases/Ä/S: ");
    }

    [Fact]
    public void A_file_full_of_mistakes_gives_a_list_one_can_read()
    {
        var responses = string.Join(',', Enumerable.Range(0, 1000).Select(number => $"\"R{number}\":{{}}"));

        Problems($$"""{"StateMachines":{},"MockedResponses":{ {{responses}} } }""").Should().HaveCount(20);
    }

    [Fact]
    public void A_result_may_be_deep_and_hold_a_name_twice()
    {
        var deep = $"{new string('[', 100_000)}{new string(']', 100_000)}";

        var mocks = MockFile.Parse($$"""{"StateMachines":{},"MockedResponses":{"R":{"0":{"Return":{"a":{{deep}},"a":1} } } } }""");

        mocks.StateMachines.Should().BeEmpty();
    }

    private static IReadOnlyList<MockProblem> Problems(string json)
    {
        var parse = () => MockFile.Parse(json);
        return parse.Should().Throw<InvalidMockFileException>().Which.Problems;
    }
}
