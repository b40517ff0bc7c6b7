namespace WorkflowBuilder.Tests.Jsonata;

public class CollectionFunctionTests
{
    [Theory]
    [InlineData("$count(orders)", "3")]
    [InlineData("$count(shop)", "1")]
    [InlineData("$count(nothing)", "0")]
    [InlineData("$append([1, 2], 3)", "[1,2,3]")]
    [InlineData("$append(nothing, 1)", "1")]
    [InlineData("$reverse([1..3])", "[3,2,1]")]
    [InlineData("$distinct([1, '1', 1, {'a': 1}, {'a': 1}])", """[1,"1",{"a":1}]""")]
    [InlineData("$distinct(orders.customer.city)", """["Basel","Bern"]""")]
    [InlineData("$zip([1, 2, 3], ['a', 'b'])", """[[1,"a"],[2,"b"]]""")]
    [InlineData("$sort([3, 1, 2])", "[1,2,3]")]
    [InlineData("$sort(['b', 'a'])", """["a","b"]""")]
    [InlineData("$sort(orders, function($l, $r){$l.customer.name < $r.customer.name}).id", """["o3","o2","o1"]""")]
    [InlineData("$count($shuffle([1..20])) = 20 and $sum($shuffle([1..20])) = 210", "true")]
    public void Arrays_are_counted_joined_and_put_in_order(string expression, string expected) => Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("$keys(stock)", """["tea","jam"]""")]
    [InlineData("$keys(orders)", """["id","paid","customer","lines","note"]""")]
    [InlineData("$lookup(stock, 'tea')", "40")]
    [InlineData("$lookup(orders, 'id')", """["o1","o2","o3"]""")]
    [InlineData("$spread(stock)", """[{"tea":40},{"jam":0}]""")]
    [InlineData("$merge([stock, {'jam': 1, 'egg': 2}])", """{"tea":40,"jam":1,"egg":2}""")]
    [InlineData("$exists(stock.jam)", "true")]
    [InlineData("$clone(stock) = stock", "true")]
    public void Objects_are_looked_into_split_and_merged(string expression, string expected) => Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("$map(orders, function($o, $i){$i & $o.id})", """["0o1","1o2","2o3"]""")]
    [InlineData("$map([1, 2], function($v, $i, $a){$count($a)})", "[2,2]")]
    [InlineData("$map([1..3], function($v){$v > 1 ? $v})", "[2,3]")]
    [InlineData("$map(['1', '2'], $number)", "[1,2]")]
    [InlineData("$filter(orders, function($o){$o.paid}).id", """["o1","o3"]""")]
    [InlineData("$filter([1..4], function($v, $i){$i % 2 = 0})", "[1,3]")]
    [InlineData("$single(orders, function($o){$o.id = 'o2'}).customer.name", "\"Bo\"")]
    [InlineData("$reduce([1..5], function($all, $v){$all * $v})", "120")]
    [InlineData("$reduce([1, 2], function($all, $v){$all & $v}, 'x')", "\"x12\"")]
    [InlineData("$reduce([], function($all, $v){1}, 'nothing')", "\"nothing\"")]
    [InlineData("$each(stock, function($v, $k){$k & '=' & $v})", """["tea=40","jam=0"]""")]
    [InlineData("$sift(stock, function($v){$v > 0})", """{"tea":40}""")]
    [InlineData("$sift(stock, function($v, $k){$k = 'milk'})", "undefined")]
    public void Functions_are_applied_to_each_item_or_member(string expression, string expected) => Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("$type(1)", "\"number\"")]
    [InlineData("$type('a')", "\"string\"")]
    [InlineData("$type(null)", "\"null\"")]
    [InlineData("$type([])", "\"array\"")]
    [InlineData("$type({})", "\"object\"")]
    [InlineData("$type($sum)", "\"function\"")]
    [InlineData("$type(nothing)", "undefined")]
    [InlineData("$boolean([0, [1]])", "true")]
    [InlineData("$not(stock.jam)", "true")]
    [InlineData("$boolean(nothing)", "undefined")]
    [InlineData("$assert(true, 'never')", "undefined")]
    [InlineData("$eval('orders[0].id')", "\"o1\"")]
    [InlineData("$eval('$ * 2', 4)", "8")]
    public void Any_value_has_a_type_and_a_truth(string expression, string expected) => Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("$sort([1, 'a'])", "D3070")]
    [InlineData("$reduce([1, 2], function($v){$v})", "D3050")]
    [InlineData("$single([1, 2], function($v){$v > 0})", "D3138")]
    [InlineData("$single([1, 2], function($v){$v > 9})", "D3139")]
    [InlineData("$merge([1])", "T0412")]
    [InlineData("$map([1])", "T0410")]
    [InlineData("$eval('1 +')", "D3120")]
    [InlineData("$eval('1 + \"a\"')", "D3121")]
    public void What_cannot_be_done_is_an_error(string expression, string code) => Shop.ErrorOf(expression).Code.Should().Be(code);

    [Theory]
    [InlineData("$error('no stock')", "D3137", "no stock")]
    [InlineData("$error()", "D3137", "$error() function evaluated")]
    [InlineData("$assert(stock.jam > 0, 'no jam')", "D3141", "no jam")]
    public void An_expression_fails_with_words_of_its_own(string expression, string code, string message)
    {
        var error = Shop.ErrorOf(expression);

        error.Code.Should().Be(code);
        error.Message.Should().Be(message);
    }
}
