namespace WorkflowBuilder.Tests.Jsonata;

public class BindingTests
{
    [Theory]
    [InlineData("orders.lines.{'order': %.id, 'sku': sku}", """[{"order":"o1","sku":"tea"},{"order":"o1","sku":"jam"},{"order":"o2","sku":"tea"}]""")]
    [InlineData("orders.customer.name.(%.%.id)", """["o1","o2","o3"]""")]
    [InlineData("orders.lines[%.paid].sku", """["tea","jam"]""")]
    [InlineData("orders.lines[%.customer.city = 'Bern'].%.id", "\"o2\"")]
    [InlineData("orders.lines^(>%.id, sku).sku", """["tea","jam","tea"]""")]
    [InlineData("orders.lines.(quantity & ' of ' & %.%.shop)", """["2 of Corner & Co","1 of Corner & Co","5 of Corner & Co"]""")]
    public void Percent_is_what_the_step_was_taken_from(string expression, string expected) => Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("%")]
    [InlineData("%.id")]
    [InlineData("$sum(%.price)")]
    [InlineData("shop.(%.%)")]
    public void Percent_above_the_expression_is_an_error(string expression) => Shop.ErrorOf(expression).Code.Should().Be("S0217");

    [Theory]
    [InlineData("orders@$o.customer.{'id': $o.id, 'name': $o.customer.name}", "undefined")]
    [InlineData("orders@$o.$o.customer.name", """["Ada","Bo","Cleo"]""")]
    [InlineData("orders@$o.stock.{'id': $o.id, 'tea': tea}", """[{"id":"o1","tea":40},{"id":"o2","tea":40},{"id":"o3","tea":40}]""")]
    [InlineData("orders@$o[$o.paid].shop", """["Corner & Co","Corner & Co"]""")]
    [InlineData("orders@$a.orders@$b[$a.customer.city = $b.customer.city and $a.id < $b.id].($a.id & $b.id)", "\"o1o3\"")]
    [InlineData("orders.lines@$l.orders@$o[$l.quantity = $count($o.lines)].($l.sku & $o.id)", "undefined")]
    public void At_binds_the_item_and_stays_where_it_was(string expression, string expected) => Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("orders#$i.($i & ':' & id)", """["0:o1","1:o2","2:o3"]""")]
    [InlineData("orders#$i[$i > 0].id", """["o2","o3"]""")]
    [InlineData("orders[paid]#$i.{'at': $i, 'id': id}", """[{"at":0,"id":"o1"},{"at":1,"id":"o3"}]""")]
    [InlineData("orders.lines#$i.($i & sku)", """["0tea","1jam","0tea"]""")]
    [InlineData("orders^(>id)#$i.($i & id)", """["0o3","1o2","2o1"]""")]
    [InlineData("orders#$i.lines#$j.($i & '.' & $j)", """["0.0","0.1","1.0"]""")]
    public void Hash_binds_the_position_within_the_step(string expression, string expected) => Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("($x := 1; $y := $x + 1; $x + $y)", "3")]
    [InlineData("($a := $b := 2; $a + $b)", "4")]
    [InlineData("($x := 1; ($x := 2; $x); $x)", "1")]
    [InlineData("($x := 1; [$x := 5]; $x)", "5")]
    [InlineData("orders.($n := customer.name; $n & '!')", """["Ada!","Bo!","Cleo!"]""")]
    [InlineData("($x := nothing; $exists($x))", "false")]
    [InlineData("($sum := function($a){'mine'}; $sum([1]))", "\"mine\"")]
    public void A_variable_is_seen_in_its_block_and_in_those_inside(string expression, string expected) =>
        Shop.Evaluate(expression).Should().Be(expected);
}
