using WorkflowBuilder.Json;
using WorkflowBuilder.Jsonata;
using WorkflowBuilder.Tests.Queries;

namespace WorkflowBuilder.Tests.Jsonata;

public class DateFunctionTests
{
    // 2024-05-17T10:11:12.345Z, a Friday.
    private const string Moment = "1715940672345";

    [Theory]
    [InlineData("[Y]-[M01]-[D01]", "2024-05-17")]
    [InlineData("[D]/[M]/[Y,2]", "17/5/24")]
    [InlineData("[FNn], [D1o] [MNn] [Y0001]", "Friday, 17th May 2024")]
    [InlineData("[FNn,3-3] [MN,3-3]", "Fri MAY")]
    [InlineData("[H01]:[m01]:[s01].[f001] [Z]", "10:11:12.345 +00:00")]
    [InlineData("[h]:[m01] [P]", "10:11 am")]
    [InlineData("[X]-W[W01]-[F1]", "2024-W20-5")]
    [InlineData("[d001] [w]", "138 3")]
    [InlineData("[YI] [Dw] [MA]", "MMXXIV seventeen E")]
    [InlineData("[[[Y]]]", "[2024]")]
    public void FromMillis_follows_a_picture(string picture, string expected) =>
        Shop.Evaluate($"$fromMillis({Moment}, '{picture}')").Should().Be(JsonData.From(expected).ToString());

    [Theory]
    [InlineData("$fromMillis(1715940672345)", "\"2024-05-17T10:11:12.345Z\"")]
    [InlineData("$fromMillis(1715940672345, '[D01] [H01]:[m01] [Z]', '+0530')", "\"17 15:41 +05:30\"")]
    [InlineData("$fromMillis(1715940672345, '[D01] [H01]:[m01] [z]', '-1100')", "\"16 23:11 GMT-11:00\"")]
    [InlineData("$fromMillis(-1)", "\"1969-12-31T23:59:59.999Z\"")]
    public void A_moment_can_be_shown_in_another_offset(string expression, string expected) => Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("$toMillis('2024-05-17T10:11:12.345Z')", Moment)]
    [InlineData("$toMillis('2024-05-17')", "1715904000000")]
    [InlineData("$toMillis('2024-05-17T12:11:12.345+02:00')", Moment)]
    [InlineData("$toMillis('17/05/2024', '[D]/[M]/[Y]')", "1715904000000")]
    [InlineData("$toMillis('May 17th, 2024, 10 pm', '[MNn] [D1o], [Y], [h] [PN]')", "1715983200000")]
    [InlineData("$toMillis('2024-138', '[Y]-[d]')", "1715904000000")]
    [InlineData("$toMillis('soon', '[Y]')", "undefined")]
    [InlineData("$toMillis($fromMillis(1715940672345)) = 1715940672345", "true")]
    public void ToMillis_reads_ISO_8601_or_what_a_picture_says(string expression, string expected) => Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("$toMillis('soon')", "D3110")]
    [InlineData("$fromMillis(0, '[q]')", "D3132")]
    [InlineData("$fromMillis(0, '[YN]')", "D3133")]
    [InlineData("$fromMillis(0, '[Y')", "D3135")]
    [InlineData("$fromMillis(0, '[Z00000]')", "D3134")]
    [InlineData("$toMillis('2024-17', '[Y]-[D]')", "D3136")]
    public void A_wrong_picture_or_moment_is_an_error(string expression, string code) => Shop.ErrorOf(expression).Code.Should().Be(code);

    [Fact]
    public void Now_is_what_the_clock_shows_and_stands_still_within_an_evaluation()
    {
        var clock = new TickingClock(TimeSpan.FromMilliseconds(1), DateTimeOffset.FromUnixTimeMilliseconds(1_715_940_672_345));
        var expression = JsonataExpression.Parse("[$millis(), $now(), $now('[Y]'), $millis()]", JsonataOptions.Standard with { TimeProvider = clock });

        var result = expression.Evaluate();

        result.ToString().Should().Be("""[1715940672345,"2024-05-17T10:11:12.345Z","2024",1715940672345]""");
    }
}
