using WorkflowBuilder.Json;
using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder.Tests.Jsonata;

public class OrderAndGroupTests
{
    [Theory]
    [InlineData("orders.lines^(price).sku", """["jam","tea","tea"]""")]
    [InlineData("orders^(>id).id", """["o3","o2","o1"]""")]
    [InlineData("orders^(customer.city, >customer.name).id", """["o3","o1","o2"]""")]
    [InlineData("orders^(<paid = true ? 1 : 0, id).id", """["o2","o1","o3"]""")]
    [InlineData("orders^($count(lines)).id", """["o3","o2","o1"]""")]
    [InlineData("[3, 1, 2]^($)", "[1,2,3]")]
    [InlineData("['b', 'B', 'a', 'é', 'z']^($)", """["B","a","b","z","é"]""")]
    [InlineData("[{'k': 2}, {}, {'k': 1}]^(k)", """[{"k":1},{"k":2},{}]""")]
    [InlineData("orders^(customer.city).id", """["o1","o3","o2"]""")]
    public void Items_are_sorted_by_terms_and_equal_ones_keep_their_order(string expression, string expected) =>
        Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("[1, 'a']^($)", "T2007")]
    [InlineData("[true, false]^($)", "T2008")]
    [InlineData("orders^(customer)", "T2008")]
    public void Only_numbers_or_only_texts_can_be_sorted(string expression, string code) => Shop.ErrorOf(expression).Code.Should().Be(code);

    [Theory]
    [InlineData("orders{customer.city: id}", """{"Basel":["o1","o3"],"Bern":"o2"}""")]
    [InlineData("orders.lines{sku: $sum(quantity)}", """{"tea":7,"jam":1}""")]
    [InlineData("orders{id: $count(lines), 'all': $count($)}", """{"o1":2,"all":3,"o2":1,"o3":0}""")]
    [InlineData("orders@$o.$o.lines{sku: $o.id}", """{"tea":["o1","o2"],"jam":"o1"}""")]
    [InlineData("orders#$i{customer.city: $i}", """{"Basel":[0,2],"Bern":1}""")]
    [InlineData("nothing{'a': 1}", """{"a":1}""")]
    [InlineData("orders{nothing: 1}", "{}")]
    [InlineData("{'2': 'two', 'b': 1, '1': 'one'}", """{"1":"one","2":"two","b":1}""")]
    public void Grouping_makes_one_member_of_all_items_with_a_key(string expression, string expected) =>
        Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("orders{paid: id}", "T1003")]
    [InlineData("orders{id: 1, $uppercase('O1') ~> $lowercase(): 2}", "D1009")]
    [InlineData("$orders{id: 1}[0]", "S0209")]
    [InlineData("orders{id: 1}{id: 2}", "S0210")]
    public void Keys_are_texts_that_one_expression_only_gives(string expression, string code) => Shop.ErrorOf(expression).Code.Should().Be(code);

    [Theory]
    [InlineData("stock ~> |$|{'jam': 7}|", """{"tea":40,"jam":7}""")]
    [InlineData("stock ~> |$|{}, 'jam'|", """{"tea":40}""")]
    [InlineData("stock ~> |$|{'sum': tea + jam}, ['tea', 'jam']|", """{"sum":40}""")]
    [InlineData("(orders[1] ~> |lines|{'price': price * 2}|).lines", """[{"sku":"tea","price":9,"quantity":5}]""")]
    [InlineData("($ ~> |orders.lines[sku = 'tea']|{'hot': true}|).orders.lines.hot", "[true,true]")]
    [InlineData("($ ~> |orders|{}, 'lines'|; stock.tea)", "40")]
    [InlineData("($double := |$|{'tea': tea * 2}|; (stock ~> $double ~> $double).tea)", "160")]
    [InlineData("nothing ~> |$|{}|", "undefined")]
    public void A_transform_changes_a_copy(string expression, string expected) => Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("$merge([])")]
    [InlineData("$shop.stock")]
    [InlineData("[$shop.stock, $merge([])]")]
    public void A_transform_leaves_alone_what_its_pattern_finds_outside_the_copy(string pattern)
    {
        var bindings = JsonData.EmptyObject.With("shop", JsonData.Parse(Shop.Data.ToString()));

        var result = JsonataExpression.Parse($"{{'b': 2}} ~> |{pattern}|{{'a': 1}}, 'tea'|", JsonataOptions.Standard).Evaluate(default, bindings);

        result.ToString().Should().Be("""{"b":2}""");
        JsonData.EmptyObject.Count.Should().Be(0);
        bindings["shop"].ToString().Should().Be(Shop.Data.ToString());
    }

    [Fact]
    public void A_transform_may_change_what_is_empty()
    {
        Shop.Evaluate("{} ~> |$|{'a': 1}|").Should().Be("""{"a":1}""");
        JsonData.EmptyObject.Count.Should().Be(0);
    }

    [Theory]
    [InlineData("stock ~> |$|5|", "T2011")]
    [InlineData("stock ~> |$|{}, 5|", "T2012")]
    [InlineData("($clone := 1; stock ~> |$|{}|)", "T2013")]
    [InlineData("5 ~> |$|{}|", "T0410")]
    public void A_transform_takes_objects_and_updates_with_objects(string expression, string code) => Shop.ErrorOf(expression).Code.Should().Be(code);
}
