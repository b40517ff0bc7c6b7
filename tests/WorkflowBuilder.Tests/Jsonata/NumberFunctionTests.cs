namespace WorkflowBuilder.Tests.Jsonata;

public class NumberFunctionTests
{
    [Theory]
    [InlineData("$number('12.5e1')", "125")]
    [InlineData("$number(true)", "1")]
    [InlineData("$number('0x1F') + $number('0b11') + $number('0o17')", "49")]
    [InlineData("$abs(-3)", "3")]
    [InlineData("$floor(-1.5)", "-2")]
    [InlineData("$ceil(1.2)", "2")]
    [InlineData("$sqrt(2)", "1.4142135623730951")]
    [InlineData("$power(2, -2)", "0.25")]
    public void Numbers_are_read_and_computed(string expression, string expected) => Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("$round(2.5)", "2")]
    [InlineData("$round(3.5)", "4")]
    [InlineData("$round(-0.5)", "0")]
    [InlineData("$round(4.525, 2)", "4.52")]
    [InlineData("$round(4.515, 2)", "4.52")]
    [InlineData("$round(125, -1)", "120")]
    [InlineData("$round(123.456, 1)", "123.5")]
    public void Round_takes_the_even_neighbour_of_what_is_halfway(string expression, string expected) => Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("$sum(orders.lines.quantity)", "8")]
    [InlineData("$sum([])", "0")]
    [InlineData("$average([1, 2, 6])", "3")]
    [InlineData("$average([])", "undefined")]
    [InlineData("$max(orders.lines.price)", "4.5")]
    [InlineData("$min([3, -1])", "-1")]
    [InlineData("$max(nothing)", "undefined")]
    [InlineData("$sum(orders.lines.(price * quantity))", "34.5")]
    public void Many_numbers_make_one(string expression, string expected) => Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("$formatNumber(1234.5, '#,##0.00')", "\"1,234.50\"")]
    [InlineData("$formatNumber(0.14, '0%')", "\"14%\"")]
    [InlineData("$formatNumber(0.0014, '0.0‰')", "\"1.4‰\"")]
    [InlineData("$formatNumber(-6, '0;(0)')", "\"(6)\"")]
    [InlineData("$formatNumber(1234.5678, '00.000e0')", "\"12.346e2\"")]
    [InlineData("$formatNumber(12345678, '#,##,##0')", "\"123,45,678\"")]
    [InlineData("$formatNumber(5, '000 pieces')", "\"005 pieces\"")]
    [InlineData("$formatNumber(1234.5, '#.##0,00', {'decimal-separator': ',', 'grouping-separator': '.'})", "\"1.234,50\"")]
    [InlineData("$formatNumber(7, '٠٠', {'zero-digit': '٠'})", "\"٠٧\"")]
    public void FormatNumber_follows_a_picture(string expression, string expected) => Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("0;0;0", "D3080")]
    [InlineData("0.0.0", "D3081")]
    [InlineData("0%%", "D3082")]
    [InlineData("0‰‰", "D3083")]
    [InlineData("0%‰", "D3084")]
    [InlineData(".e0", "D3085")]
    [InlineData("0a0", "D3086")]
    [InlineData("0,.0", "D3087")]
    [InlineData("0,", "D3088")]
    [InlineData("0,,0", "D3089")]
    [InlineData("0#", "D3090")]
    [InlineData("0.#0", "D3091")]
    [InlineData("0e0%", "D3092")]
    [InlineData("0e#", "D3093")]
    public void A_wrong_picture_is_told_by_its_fault(string picture, string code) => Shop.ErrorOf($"$formatNumber(1, '{picture}')").Code.Should().Be(code);

    [Theory]
    [InlineData("$formatInteger(1234567, '#,##0')", "\"1,234,567\"")]
    [InlineData("$formatInteger(7, '000')", "\"007\"")]
    [InlineData("$formatInteger(21, 'w')", "\"twenty-one\"")]
    [InlineData("$formatInteger(1999, 'Ww')", "\"One Thousand, Nine Hundred and Ninety-Nine\"")]
    [InlineData("$formatInteger(3, 'w;o')", "\"third\"")]
    [InlineData("$formatInteger(22, '1;o')", "\"22nd\"")]
    [InlineData("$formatInteger(1994, 'I')", "\"MCMXCIV\"")]
    [InlineData("$formatInteger(28, 'a')", "\"ab\"")]
    [InlineData("$formatInteger(12, '٠')", "\"١٢\"")]
    [InlineData("$formatBase(255, 16) & $formatBase(-5, 2)", "\"ff-101\"")]
    public void Integers_are_written_in_digits_words_letters_and_Roman_numerals(string expression, string expected) =>
        Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("$parseInteger('1,234', '#,##0')", "1234")]
    [InlineData("$parseInteger('twenty-one', 'w')", "21")]
    [InlineData("$parseInteger('One Thousand and Third', 'Ww;o')", "1003")]
    [InlineData("$parseInteger('MCMXCIV', 'I')", "1994")]
    [InlineData("$parseInteger('ab', 'a')", "28")]
    [InlineData("$parseInteger('١٢', '٠')", "12")]
    public void What_is_written_can_be_read(string expression, string expected) => Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("$number('twelve')", "D3030")]
    [InlineData("$sqrt(-1)", "D3060")]
    [InlineData("$power(10, 999)", "D3061")]
    [InlineData("$formatBase(1, 37)", "D3100")]
    [InlineData("$formatInteger(1, '1٠')", "D3131")]
    [InlineData("$formatInteger(1, '!')", "D3130")]
    [InlineData("$sum([1, 'a'])", "T0412")]
    public void What_has_no_number_is_an_error(string expression, string code) => Shop.ErrorOf(expression).Code.Should().Be(code);
}
