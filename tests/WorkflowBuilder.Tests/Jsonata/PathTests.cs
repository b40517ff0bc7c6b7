namespace WorkflowBuilder.Tests.Jsonata;

public class PathTests
{
    [Theory]
    [InlineData("orders.id", """["o1","o2","o3"]""")]
    [InlineData("orders.lines.sku", """["tea","jam","tea"]""")]
    [InlineData("orders.customer.name", """["Ada","Bo","Cleo"]""")]
    [InlineData("orders.note", "null")]
    [InlineData("$.shop", "\"Corner & Co\"")]
    [InlineData("$$.stock.tea", "40")]
    [InlineData("orders.[id, paid]", """[["o1",true],["o2",false],["o3",true]]""")]
    [InlineData("orders.{id: $count(lines)}", """[{"o1":2},{"o2":1},{"o3":0}]""")]
    [InlineData("orders.(id & '!')", """["o1!","o2!","o3!"]""")]
    public void A_step_is_taken_in_each_item_and_the_results_make_one_flat_sequence(string expression, string expected) =>
        Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("nothing")]
    [InlineData("nothing.at.all")]
    [InlineData("shop.name")]
    [InlineData("orders[9].id")]
    [InlineData("orders[id = 'o9']")]
    [InlineData("orders.note.id")]
    [InlineData("$nothing")]
    [InlineData("orders.lines.nothing")]
    public void What_is_not_there_is_undefined_and_no_error(string expression) => Shop.Evaluate(expression).Should().Be("undefined");

    [Theory]
    [InlineData("orders[0].id", "\"o1\"")]
    [InlineData("orders[-1].id", "\"o3\"")]
    [InlineData("orders[1.9].id", "\"o2\"")]
    [InlineData("orders[[0, 2]].id", """["o1","o3"]""")]
    [InlineData("orders[[1..9]].id", """["o2","o3"]""")]
    [InlineData("orders.lines[0].sku", """["tea","tea"]""")]
    [InlineData("(orders.lines)[0].sku", "\"tea\"")]
    [InlineData("shop[0]", "\"Corner & Co\"")]
    [InlineData("shop[1]", "undefined")]
    public void A_number_in_brackets_is_a_position_within_its_step(string expression, string expected) =>
        Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("orders[paid].id", """["o1","o3"]""")]
    [InlineData("orders[customer.city = 'Basel' and $count(lines) > 0].id", "\"o1\"")]
    [InlineData("orders[lines].id", """["o1","o2"]""")]
    [InlineData("orders.lines[price * quantity > 8].sku", """["tea","tea"]""")]
    [InlineData("orders[paid][0].id", "\"o1\"")]
    [InlineData("orders[$contains(id, /[12]/)].customer.name", """["Ada","Bo"]""")]
    public void A_condition_in_brackets_takes_the_items_it_holds_for(string expression, string expected) =>
        Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("orders[id = 'o2'].id", "\"o2\"")]
    [InlineData("orders[id = 'o2'].id[]", """["o2"]""")]
    [InlineData("orders[][id = 'o2'].id", """["o2"]""")]
    [InlineData("shop[]", """["Corner & Co"]""")]
    [InlineData("nothing[]", "undefined")]
    public void A_sequence_of_one_is_its_item_unless_empty_brackets_keep_the_array(string expression, string expected) =>
        Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("tags", """["food",["drink",["hot"]]]""")]
    [InlineData("tags.$", """["food","drink",["hot"]]""")]
    [InlineData("[[1, 2], [3]].$", "[1,2,3]")]
    [InlineData("[1, [2, [3]]]", "[1,[2,[3]]]")]
    [InlineData("[orders.id, 'x']", """["o1","o2","o3","x"]""")]
    [InlineData("[[1, 2], 3][0]", "[1,2]")]
    public void Results_are_flattened_and_constructed_arrays_are_not(string expression, string expected) =>
        Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("stock.*", "[40,0]")]
    [InlineData("orders[0].customer.*", """["Ada","Basel"]""")]
    [InlineData("orders.*.name", """["Ada","Bo","Cleo"]""")]
    [InlineData("*.tea", "40")]
    [InlineData("tags.*", "[\"drink\",\"hot\"]")]
    public void A_wildcard_is_every_member(string expression, string expected) => Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("**.sku", """["tea","jam","tea"]""")]
    [InlineData("orders[0].**.price", "[4.5,3]")]
    [InlineData("$count(**)", "40")]
    [InlineData("**[sku = 'jam'].price", "3")]
    public void Two_asterisks_are_the_value_and_all_below_it(string expression, string expected) =>
        Shop.Evaluate(expression).Should().Be(expected);
}
