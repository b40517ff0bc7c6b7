using WorkflowBuilder.Json;
using WorkflowBuilder.Jsonata;
using WorkflowBuilder.Queries;
using WorkflowBuilder.Tests.Queries;

namespace WorkflowBuilder.Tests.Jsonata;

/// <summary>Each expression would run for ever, or take all the memory there is, without the limit that stops it.</summary>
public class JsonataLimitTests
{
    private const string Stack = "Stack overflow error: Check for non-terminating recursive function. Consider rewriting as tail-recursive";
    private const string Time = "Expression evaluation timeout: Check for infinite loop";
    private const string Memory = "Expression evaluation memory limit exceeded: Check for excessive memory usage";

    [Theory]
    [InlineData("($f := function($n){1 + $f($n)}; $f(1))")]
    [InlineData("($f := function($n){[$g($n)]}; $g := function($n){{'n': $f($n)}}; $f(1))")]
    [InlineData("($f := function($n){$map([1], function(){$f($n)})}; $f(1))")]
    [InlineData("($text := '$eval($text) + 1'; $eval($text))")]
    [InlineData("($f := function($n){$sort([2, 1], function($a, $b){$f($n)})}; $f(1))")]
    [InlineData("($f := function($m){$replace('a', /a/, $f)}; $f(1))")]
    public void MaxDepth_stops_a_recursion_without_end(string expression)
    {
        var error = ErrorOf(expression, new() { MaxDepth = 300 });

        error.Message.Should().Be(Stack);
    }

    [Theory]
    [InlineData("($f := function($n){1 + $f($n)}; $f(1))")]
    [InlineData("($f := function($n){$map([1], function(){$f($n)})}; $f(1))")]
    [InlineData("$string($reduce([1..50000], function($all, $_){{'in': $all}}, 1))")]
    [InlineData("$reduce([1..50000], function($all, $_){{'in': $all}}, 1)")]
    [InlineData("($f := function($n, $g){$n = 0 ? $g : $f($n - 1, $g ~> $string)}; $f(20000, $string)(1))")]
    [InlineData("($f := function($n, $g){$n = 0 ? $g : $f($n - 1, $g(?))}; $f(20000, $string)(1))")]
    [InlineData("$boolean($reduce([1..50000], function($all, $_){[[$all]]}, 1))")]
    public void Where_there_is_less_stack_than_the_depth_would_take_the_stack_is_the_limit(string expression)
    {
        var error = SmallStack.Run(() => ErrorOf(expression, new() { MaxDepth = int.MaxValue }));

        error.Message.Should().Be(Stack);
    }

    [Theory]
    [InlineData(100, "1")]
    [InlineData(101, null)]
    public void AWS_allows_a_hundred_operators_in_one_another(int terms, string? first)
    {
        var expression = JsonataExpression.Parse(string.Join('+', Enumerable.Repeat("1", terms)));

        var evaluate = () => Shop.Show(expression.Evaluate());

        if (first is null)
        {
            evaluate.Should().Throw<JsonataException>().WithMessage(Stack);
        }
        else
        {
            evaluate().Should().Be("100");
        }
    }

    [Theory]
    [InlineData("($f := function(){$f()}; $f())")]
    [InlineData("($even := function(){$odd()}; $odd := function(){$even()}; $even())")]
    [InlineData("$endless ? 1 : 2")]
    [InlineData("$not($endless)")]
    [InlineData("$string($endless)")]
    [InlineData("$keys($endless)")]
    [InlineData("$clone($endless)")]
    [InlineData("$count($spread($endless))")]
    [InlineData("$endless")]
    [InlineData("$endless = $map([$endless], function($v){$v})")]
    [InlineData("$split('a', function(){($next := function(){{'match': '', 'start': 0, 'end': 0, 'next': $next}}; $next())}, 1e9)")]
    public void MaxSteps_stops_what_never_ends(string expression)
    {
        var error = ErrorOf(expression, new() { MaxSteps = 100_000, MaxSize = int.MaxValue });

        error.Message.Should().Be(Time);
    }

    [Theory]
    [InlineData("($f := function(){$f()}; $f())")]
    [InlineData("$sort([1..100000], function(){true})")]
    [InlineData("[1..900000][[1..900000]]")]
    public void MaxTime_stops_what_takes_too_long_by_the_clock_it_is_given(string expression)
    {
        var clock = new TickingClock(TimeSpan.FromSeconds(1));

        var error = ErrorOf(expression, new() { MaxTime = TimeSpan.FromSeconds(10), MaxSteps = long.MaxValue }, clock);

        error.Message.Should().Be(Time);
        clock.Looks.Should().Be(12);
    }

    [Theory]
    [InlineData("($f := function($s){$f($s & $s)}; $f('ab'))")]
    [InlineData("$pad('a', 1e15)")]
    [InlineData("$pad('a', -1e15, 'xy')")]
    [InlineData("$join([1..1001].('ab'))")]
    [InlineData("$join($split($pad('', 1000), ''), '12')")]
    [InlineData("$string([1..1000])")]
    [InlineData("$replace($pad('', 1000, 'a'), 'a', 'aaa')")]
    [InlineData("$replace($pad('', 1000, 'a'), /a/, '$0$0$0')")]
    [InlineData("$encodeUrlComponent($pad('', 1000, 'é'))")]
    [InlineData("$base64encode($pad('', 2000))")]
    [InlineData("$uppercase($pad('', 1500, 'ß'))")]
    [InlineData("'' & $endless")]
    public void MaxSize_stops_a_text_that_grows(string expression)
    {
        var error = ErrorOf(expression, new() { MaxSize = 2_000, MaxSteps = 10_000_000 });

        error.Message.Should().Be(Memory);
    }

    [Theory]
    [InlineData("[1..10000000]")]
    [InlineData("($f := function($a){$f($append($a, $a))}; $f([1, 2]))")]
    [InlineData("($f := function($a){$f([$a, $a])}; $f([1, 2]))")]
    [InlineData("[1..1000].([1..1000])")]
    [InlineData("[1..1000]@$a.([1..1000])")]
    [InlineData("[1..900][$ = 1 ? [0, 0, 0] : true] ~> $append([1..900])")]
    [InlineData("$split($pad('', 2000, 'a'), '')")]
    [InlineData("$split($pad('', 4000, 'a,'), /,/)")]
    [InlineData("$match($pad('', 2000, 'a'), /a/)")]
    [InlineData("$zip([1..600], [1..600])")]
    [InlineData("{'all': $endless}.*")]
    [InlineData("($all := $reduce([1..60], function($all, $_){{'l': $all, 'r': $all}}, 1); $all.**)")]
    [InlineData("($all := $reduce([1..60], function($all, $_){[[$all], [$all]]}, {'k': 1}); $all.k)")]
    public void MaxItems_stops_an_array_that_grows(string expression)
    {
        var error = ErrorOf(expression, new() { MaxItems = 1_000, MaxSteps = 1_000_000 });

        error.Message.Should().Be(Memory);
    }

    [Theory]
    [InlineData("$range(1, 1e15, 1)")]
    [InlineData("$range(1, 360146, 1)")]
    [InlineData("$range(720292, 2, -2)")]
    [InlineData("[1..873783]")]
    public void AWS_allows_fewer_items(string expression) => Shop.ErrorOf(expression, JsonataOptions.Aws).Message.Should().Be(Memory);

    [Theory]
    [InlineData("$count($range(1, 360145, 1))", "360145")]
    [InlineData("$count([1..873782])", "873782")]
    public void AWS_allows_as_many_items_as_were_seen(string expression, string count)
    {
        var options = JsonataOptions.Aws with { Limits = QueryLimits.Aws with { MaxTime = TimeSpan.FromMinutes(1) } };

        Shop.Evaluate(expression, options).Should().Be(count);
    }

    [Fact]
    public void A_regular_expression_that_tries_for_ever_is_stopped()
    {
        var error = ErrorOf("$match($pad('', 60, 'a'), /(a+)+b/)", new());

        error.Message.Should().Be(Time);
    }

    [Fact]
    public void A_limit_cannot_be_caught()
    {
        var error = ErrorOf("$eval('($f := function(){$f()}; $f())')", new() { MaxSteps = 100_000 });

        error.Message.Should().Be(Time);
    }

    [Theory]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("{'a':")]
    [InlineData("-")]
    [InlineData("a.")]
    [InlineData("a[")]
    [InlineData("1+")]
    [InlineData("1 ? ")]
    [InlineData("1 ?? ")]
    [InlineData("function($x){")]
    [InlineData("|$|")]
    [InlineData("$f(")]
    [InlineData("/(")]
    public void Text_of_any_length_is_parsed_or_refused(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 20_000));

        var parse = () => SmallStack.Run(() => JsonataExpression.TryParse(text, out _, out _, JsonataOptions.Standard));

        parse.Should().NotThrow();
    }

    [Fact]
    public void A_regular_expression_of_any_depth_is_translated_or_refused()
    {
        var text = $"$contains('a', /{new string('(', 20_000)}a{new string(')', 20_000)}/)";

        var evaluate = () => SmallStack.Run(() => JsonataExpression.TryParse(text, out _, out _));

        evaluate.Should().NotThrow();
    }

    [Fact]
    public void A_picture_of_a_moment_that_fits_in_many_ways_is_matched_or_refused()
    {
        var expression = $"$toMillis('{new string('1', 80)}x', '{string.Concat(Enumerable.Repeat("[Y,1-9][D,1-9]", 20))}')";

        var evaluate = () => Shop.Evaluate(expression);

        evaluate.Should().NotThrow();
    }

    [Fact]
    public void A_signature_of_any_length_is_matched_or_refused()
    {
        var options = $"function($x)<{string.Concat(Enumerable.Repeat("x?", 40))}>{{$x}}({string.Join(',', Enumerable.Repeat("1", 41))})";
        var repeats = $"function($x)<{string.Concat(Enumerable.Repeat("n+", 20))}s>{{$x}}({string.Join(',', Enumerable.Repeat("1", 60))})";
        var many = $"function($x)<{new string('n', 100_000)}>{{$x}}('a')";

        Shop.ErrorOf(options).Code.Should().Be("T0410");
        Shop.ErrorOf(repeats).Code.Should().Be("T0410");
        SmallStack.Run(() => Shop.ErrorOf(many)).Code.Should().Be("T0410");
    }

    [Fact]
    public void The_tries_to_match_a_signature_are_steps()
    {
        var repeats = $"function($x)<{string.Concat(Enumerable.Repeat("s+", 100))}>{{$x}}({string.Join(',', Enumerable.Repeat("'a'", 99))}, 1)";

        var error = ErrorOf(repeats, new() { MaxSteps = 100_000 });

        error.Message.Should().Be(Time);
    }

    [Theory]
    [InlineData("$length($reduce([1..25000], function($text, $_){$text & 'x'}, ''))", "25000")]
    [InlineData("$count($reduce([1..12000], function($all, $n){$append($all, $n)}, []))", "12000")]
    public void A_value_that_grows_costs_what_is_copied(string expression, string expected)
    {
        var options = JsonataOptions.Standard with { Limits = new() { MaxSteps = 25_000_000, MaxTime = TimeSpan.FromMinutes(1) } };

        var result = Shop.Evaluate(expression, options);

        result.Should().Be(expected);
    }

    [Fact]
    public void An_array_constructor_costs_each_of_its_items_once()
    {
        var options = JsonataOptions.Standard with { Limits = new() { MaxSteps = 50_000 } };

        var result = Shop.Evaluate($"$count([{string.Join(',', Enumerable.Repeat("1", 10_000))}])", options);

        result.Should().Be("10000");
    }

    [Fact]
    public void Variables_without_number_are_bound_in_no_time()
    {
        var text = $"({string.Concat(Enumerable.Range(0, 100_000).Select(i => $"$v{i} := {i};"))} $v99999)";

        var watch = System.Diagnostics.Stopwatch.StartNew();
        var expression = JsonataExpression.Parse(text, JsonataOptions.Standard);

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));
        expression.Evaluate().ToString().Should().Be("99999");
    }

    [Theory]
    [InlineData("$string(1) & $error('x')", false)]
    [InlineData("$f(", false)]
    [InlineData("($f := function(){$f()}; $f())", true)]
    public void An_error_says_whether_a_limit_led_to_it(string expression, bool isLimit)
    {
        var error = Shop.ErrorOf(expression, JsonataOptions.Standard with { Limits = new() { MaxSteps = 100_000 } });

        error.IsLimit.Should().Be(isLimit);
    }

    [Fact]
    public void All_values_together_have_a_limit_too()
    {
        var error = ErrorOf("$map([1..10000], function(){[1..1000000]})", new() { MaxItems = 1_000_000 });

        error.Message.Should().Be(Memory);
    }

    // No time passes unless a clock is given, so that the limits asked for are the only ones.
    private static JsonataException ErrorOf(string expression, QueryLimits limits, TimeProvider? clock = null)
    {
        var options = JsonataOptions.Standard with { Limits = limits, TimeProvider = clock ?? new TickingClock(TimeSpan.Zero) };

        var error = Shop.ErrorOf(expression, options, JsonData.EmptyObject.With("endless", EndlessJson.Value));

        error.Code.Should().Be("U1001");
        return error;
    }
}
