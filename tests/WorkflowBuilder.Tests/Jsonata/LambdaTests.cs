namespace WorkflowBuilder.Tests.Jsonata;

public class LambdaTests
{
    [Theory]
    [InlineData("function($x){$x * 2}(21)", "42")]
    [InlineData("λ($a, $b){$a & $b}('x', 'y')", "\"xy\"")]
    [InlineData("(function($a, $b){[$a, $exists($b)]})(1)", "[1,false]")]
    [InlineData("(function($a){$a})(1, 2, 3)", "1")]
    [InlineData("function(){shop}()", "\"Corner & Co\"")]
    [InlineData("($add := function($a){function($b){$a + $b}}; $add(1)(2))", "3")]
    [InlineData("($n := 1; $f := function(){$n}; $n := 2; $f())", "2")]
    [InlineData("function($x){$x}", "function")]
    public void A_lambda_remembers_where_it_was_written(string expression, string expected) => Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("function($x)<n:n>{$x}('a')", "T0410")]
    [InlineData("function($x)<a<n>>{$x}(['a'])", "T0412")]
    [InlineData("function($x, $y)<nn>{$x}(1)", "T0410")]
    [InlineData("shop.(function($x)<n-:n>{$x}())", "T0411")]
    [InlineData("function($x)<n<s>>{$x}", "S0401")]
    [InlineData("function($x)<(sa<n>)>{$x}", "S0402")]
    [InlineData("function(x){1}", "S0208")]
    public void A_signature_refuses_what_does_not_fit(string expression, string code) => Shop.ErrorOf(expression).Code.Should().Be(code);

    [Theory]
    [InlineData("function($x)<a<n>:n>{$sum($x)}(3)", "3")]
    [InlineData("function($x, $y)<s-n:s>{$x & $y}('a', 1)", "\"a1\"")]
    [InlineData("orders.id.(function($x, $y)<s-n:s>{$x & $y})(7)", "[\"o17\",\"o27\",\"o37\"]")]
    [InlineData("function($x)<n?:x>{$exists($x)}()", "false")]
    [InlineData("function($x, $y)<n+s:x>{[$x, $y]}(1, 2, 'a')", "[1,2]")]
    [InlineData("function($x)<(ns):s>{$string($x)}(5)", "\"5\"")]
    [InlineData("function($f, $x)<f<n:n>n:n>{$f($x)}($abs, -2)", "2")]
    public void A_signature_wraps_defaults_and_collects(string expression, string expected) => Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("($first := $substring(?, 0, 1); $first('tea'))", "\"t\"")]
    [InlineData("($sub := function($a, $b){$a - $b}; $sub(?, 1)(10))", "9")]
    [InlineData("($f := function($a, $b, $c){$a & $b & $c}; $g := $f(?, 'b', ?); $g('a', 'c'))", "\"abc\"")]
    [InlineData("orders.id ~> $map($pad(?, 4, '.'))", """["o1..","o2..","o3.."]""")]
    public void A_question_mark_leaves_an_argument_open(string expression, string expected) => Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("shop ~> $uppercase", "\"CORNER & CO\"")]
    [InlineData("shop ~> $substringBefore(' ') ~> $length()", "6")]
    [InlineData("($shout := $uppercase ~> $pad(?, 12, '!'); $shout(shop))", "\"CORNER & CO!\"")]
    [InlineData("[1..3] ~> $map(function($n){$n * $n}) ~> $sum", "14")]
    public void The_arrow_passes_a_value_on_and_joins_functions(string expression, string expected) => Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("($count := function($n, $sum){$n = 0 ? $sum : $count($n - 1, $sum + $n)}; $count(10000, 0))", "50005000")]
    [InlineData("($even := function($n){$n = 0 ? true : $odd($n - 1)}; $odd := function($n){$n = 0 ? false : $even($n - 1)}; $even(9999))", "false")]
    [InlineData("($f := function($n){($m := $n - 1; $m > 0 ? $f($m) : 'done')}; $f(9999))", "\"done\"")]
    public void A_call_a_function_ends_in_takes_no_stack(string expression, string expected)
    {
        var result = SmallStack.Run(() => Shop.Evaluate(expression));

        result.Should().Be(expected);
    }

    [Theory]
    [InlineData("($fact := function($n){$n <= 1 ? 1 : $n * $fact($n - 1)}; $fact(20))", "2432902008176640000")]
    [InlineData("($fib := function($n){$n < 2 ? $n : $fib($n - 1) + $fib($n - 2)}; $fib(15))", "610")]
    [InlineData("($twice := function($f){function($x){$f($f($x))}}; $twice($twice(function($n){$n * 2}))(1))", "16")]
    public void Functions_call_themselves(string expression, string expected) => Shop.Evaluate(expression).Should().Be(expected);
}
