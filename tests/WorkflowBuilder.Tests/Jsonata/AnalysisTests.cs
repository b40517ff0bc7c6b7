using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder.Tests.Jsonata;

public class AnalysisTests
{
    [Theory]
    [InlineData("$a + $b", "a@0 b@5")]
    [InlineData("$sum($prices)", "prices@5")]
    [InlineData("($a := 1; $a + $b)", "b@15")]
    [InlineData("($a := $a; 1)", "")]
    [InlineData("(($a := 1); $a)", "a@12")]
    [InlineData("function($x){$x + $y}", "y@18")]
    [InlineData("$orders@$o.lines#$i.($o.id & $i)", "orders@0")]
    [InlineData("$map($list, function($v){$v + $states.input.n})", "list@5 states@30")]
    [InlineData("$list^(>$rank).id[$ = $wanted]", "list@0 rank@8 wanted@22")]
    [InlineData("$x{$key: $value}", "x@0 key@3 value@9")]
    [InlineData("$x ~> |$|{'a': $y}, $z|", "x@0 y@15 z@20")]
    [InlineData("$x ?? $y ?: $z", "x@0 y@6 z@12")]
    public void Free_variables_are_those_that_nothing_binds(string expression, string expected) => Show(Analyze(expression).FreeVariables).Should().Be(expected);

    [Theory]
    [InlineData("shop", "shop@0")]
    [InlineData("orders.lines.sku", "orders@0")]
    [InlineData("$count(orders) + stock.tea", "orders@7 stock@17")]
    [InlineData("$states.input.orders[id = 'o1']", "")]
    [InlineData("{'a': a, b: c}", "a@6 b@9 c@12")]
    [InlineData("(a; [b]; {'k': -c})", "a@1 b@5 c@16")]
    [InlineData("$f := function($x){name}", "name@19")]
    [InlineData("`odd name`", "odd name@0")]
    [InlineData("$map($states.input, function($v){$v.name})", "")]
    public void Top_level_fields_are_those_of_the_input(string expression, string expected) => Show(Analyze(expression).TopLevelFields).Should().Be(expected);

    [Theory]
    [InlineData("$.name", "@0")]
    [InlineData("$sum($)", "@5")]
    [InlineData("$map($states.input, function($x){ $ })", "@34")]
    [InlineData("$states.input[$ > 1].($ + 1)", "")]
    [InlineData("$states.input ~> |$|{}|", "")]
    [InlineData("$$ & $name", "")]
    public void The_context_that_is_not_there_is_found(string expression, string expected) =>
        Show(Analyze(expression).ContextReferences).Should().Be(expected);

    [Theory]
    [InlineData("$$", "$@0")]
    [InlineData("$states.input.(id & $$.id)", "$@20")]
    [InlineData("$ & $states.input", "")]
    public void The_root_is_found(string expression, string expected) => Show(Analyze(expression).RootReferences).Should().Be(expected);

    [Theory]
    [InlineData("$nope(1)", "nope@0")]
    [InlineData("$sum([1]) + $partition([1], 1)", "")]
    [InlineData("($f := function(){1}; $f())", "")]
    [InlineData("$eval('1')", "eval@0")]
    [InlineData("$nope(?, 1)", "nope@0")]
    [InlineData("$states.input ~> $nope(2)", "nope@17")]
    public void Unknown_functions_are_calls_of_what_nothing_binds(string expression, string expected) =>
        Show(Analyze(expression).UnknownFunctions).Should().Be(expected);

    [Theory]
    [InlineData("$states.input.id", "input@8")]
    [InlineData("$states.result & $states.errorOutput.Error", "result@8 errorOutput@25")]
    [InlineData("$states.context.Execution.Name", "context@8")]
    [InlineData("$states.inputs", "inputs@8")]
    [InlineData("$states", "")]
    [InlineData("($states := {'x': 1}; $states.x)", "")]
    public void The_members_of_states_are_found(string expression, string expected) => Show(Analyze(expression).StatesMembers).Should().Be(expected);

    [Fact]
    public void What_AWS_lacks_the_standard_dialect_may_have()
    {
        var standard = JsonataExpression.Parse("$eval('1') + $uuid()", JsonataOptions.Standard).Analysis;

        Show(standard.UnknownFunctions).Should().Be("uuid@13");
    }

    private static JsonataAnalysis Analyze(string expression) =>
        JsonataExpression.Parse(expression, expression.Contains("??", StringComparison.Ordinal) ? JsonataOptions.Standard : JsonataOptions.Aws).Analysis;

    private static string Show(IEnumerable<JsonataReference> references) => string.Join(' ', references.Select(reference => $"{reference.Name}@{reference.Start}"));
}
