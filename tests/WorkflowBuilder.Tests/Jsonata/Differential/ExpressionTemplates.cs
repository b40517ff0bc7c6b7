namespace WorkflowBuilder.Tests.Jsonata.Differential;

/// <summary>
/// What expressions are made of, by kind: <c>n</c>umbers, <c>s</c>trings, <c>b</c>ooleans, <c>a</c>rrays, <c>o</c>bjects, <c>p</c>aths, <c>f</c>unctions,
/// <c>r</c>egular expressions, small <c>i</c>ntegers, anything (<c>x</c>), fields (<c>d</c>), and pictures of numbers (<c>1</c>), integers (<c>2</c>), dates (<c>3</c>).
/// </summary>
/// <remarks>Conditions ask <c>$exists($)</c> first: where one holds of nothing, the reference implementation leaves a hole in the sequence.</remarks>
internal static class ExpressionTemplates
{
    public static IReadOnlyList<string> Variables { get; } = ["$v", "$i", "$k", "$v.price", "$v.id", "$"];

    /// <summary>Those without holes of a composed kind.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Plain { get; } = new Dictionary<string, IReadOnlyList<string>>
    {
        ["n"] = ["0", "1", "2.5", "-1", "1e3", "0.1", "n", "orders[0].price", "obj.a", "numbers[0]", "numbers[-1]", "1e20", "123456.789", "0.00001", "42"],
        ["s"] =
        [
            "'abc'", "''", "'Hello World'", "'12'", "'-3.5'", "'1e3'", "'0x1F'", "text", "names[0]", "orders[1].id", "obj.b", "'😀 and é'", "\"it's\"", "' x  y '", "'a,b;c'",
            "'2024-05-17T10:11:12Z'", "'2024-02-30'", "'MCMXC'", "'twenty-one'", "'Zm9v'", "'%20'", "'a$1b'", "'\\u00e9\\n'", "'aaa'", "'o1'",
        ],
        ["b"] = ["true", "false", "flag", "orders[0].paid", "none", "$exists(n)"],
        ["a"] = ["[]", "[1,2,3]", "[3,1,2,1]", "['b','a']", "[1,'a',null,true]", "[[1,2],[3]]", "[1..5]", "numbers", "names", "nested", "mixed", "empty", "orders", "orders.tags"],
        ["o"] = ["{}", "{'a': 1, 'b': 'x'}", "obj", "orders[0]", "{'a': {'b': [1,2]}}", "orders[0].customer", "$$"],
        ["p"] =
        [
            "orders", "orders.price", "orders.customer.name", "orders.lines.sku", "orders.lines", "orders.*", "obj.*", "**.qty", "**.a", "orders.tags[0]", "orders[0].lines[1]",
            "nested[0]", "nested[0][0]", "mixed.a", "orders.lines[]", "$.n", "$$.obj.c", "orders.`customer`.age", "nope", "nope.n", "orders.customer.%.id", "*", "names",
            "orders[-1].id", "orders[$exists($) ? [0..1]].id", "orders[$exists($) ? [0,2]]", "(orders.lines)[0]", "orders.(lines[0])", "orders.[id, qty]", "orders.{'k': id}",
        ],
        ["f"] =
        [
            "$string", "$number", "$sum", "$count", "$uppercase", "$length", "$boolean", "$not", "$type", "$keys", "$substring(?, 1)", "$substring(?, 0, ?)", "$join(?, '-')",
            "$uppercase ~> $trim", "$abs", "$exists", "$reverse", "$spread", "$lowercase", "$round", "$nope",
        ],
        ["x"] = ["null", "$", "$$", "n", "text", "orders", "obj", "mixed", "true", "1", "'x'", "nope", "$nope", "$states"],
        ["d"] = ["id", "price", "qty", "tags", "customer", "customer.name", "lines.sku", "a", "b", "paid", "*", "$", "nope"],
        ["r"] =
        [
            "/a/", "/[a-c]+/i", "/\\d+/", "/o/", "/(a)(b)?/", "/^./m", "/\\w+$/", "/(?<y>\\d{4})-(?<m>\\d\\d)/", "/[^a-z]/", "/\\s+/", "/,|;/", "/X/", "/(.)\\1/", "/./", "/(?=b)b/",
            "/\\bH/", "/[äÄ]/i", "/\\u0061/", "/(x)|(y)|(a)/", "/[\\d.]+/", "/(?:a|b)c?/", "/^$/", "/a*?b/", "/\\//", "/[/]/", "/[\\]]/", "/\\D/", "/(?!a)\\w/", "/l{2}/", "/é/",
        ],
        ["1"] =
        [
            "#,##0.00", "0", "000", "#", "#0.0#", "0%", "0‰", "#,##0;(#,##0)", "0.0e0", "00.00e00", "##,##,##0", "0.###", "#.##", "$0.00", "0 units", "", "0.0.0", "#0#", "x", "#,#,#.#",
        ],
        ["2"] = ["0", "00", "#,##0", "w", "W", "Ww", "w;o", "I", "i", "A", "a", "1;o", "000", "α", "#", "٠", ""],
        ["3"] =
        [
            "[Y]-[M01]-[D01]", "[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01].[f001]Z", "[FNn], [D1o] of [MNn], [Y]", "[D#1,2] [M#1] [Y,2]", "[h]:[m01] [P]", "[W] [F1]", "[Yw]", "[MI]/[DA]", "[z]",
            "[H01][Z]", "[d001]", "[x] [w]", "[E] [C]", "[[x]] [Y]", "[Y", "[q]", "[FN,*-3]",
        ],
    };

    /// <summary>Those with holes, each written <c>‹kind›</c>.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Composed { get; } = new Dictionary<string, IReadOnlyList<string>>
    {
        ["n"] =
        [
            "‹n› + ‹n›", "‹n› - ‹n›", "‹n› * ‹n›", "‹n› / ‹n›", "‹n› % ‹n›", "-‹n›", "(‹n›)", "(‹n› + ‹n›) * ‹n›", "$count(‹a›)", "$count(‹x›)", "$sum(‹a›)", "$sum(‹p›)", "$max(‹a›)", "$min(‹p›)",
            "$average(‹a›)", "$length(‹s›)", "$number(‹s›)", "$number(‹x›)", "$abs(‹n›)", "$floor(‹n›)", "$ceil(‹n›)", "$round(‹n›)", "$round(‹n›, ‹i›)", "$power(‹n›, ‹i›)", "$sqrt(‹n›)",
            "$parseInteger(‹s›, '‹2›')", "$toMillis(‹s›)", "$toMillis(‹s›, '‹3›')", "‹b› ? ‹n› : ‹n›", "$reduce(‹a›, function($v, $i){‹n!›})",
            "$reduce(‹a›, function($v, $i){$v + $i}, ‹n›)", "$sum(‹a›.(‹n!›))", "‹p›[‹i›]", "$reduce(‹a›, $max)", "$number($formatNumber(‹n›, '0'))",
        ],
        ["s"] =
        [
            "‹s› & ‹s›", "‹s› & ‹x›", "‹x› & ‹x›", "$uppercase(‹s›)", "$lowercase(‹s›)", "$trim(‹s›)", "$substring(‹s›, ‹i›)", "$substring(‹s›, ‹i›, ‹i›)", "$substring(‹s›, ‹n›)", "$substringBefore(‹s›, ‹s›)",
            "$substringAfter(‹s›, ‹s›)", "$pad(‹s›, ‹i›)", "$pad(‹s›, ‹i›, ‹s›)", "$join(‹a›)", "$join(‹p›, ‹s›)", "$string(‹x›)", "$string(‹n›)", "$string(‹o›, true)", "$string(‹a›, ‹b›)", "$replace(‹s›, ‹s›, ‹s›)",
            "$replace(‹s›, ‹r›, ‹s›)", "$replace(‹s›, ‹r›, '[$0]')", "$replace(‹s›, ‹r›, '$1-$2$$')", "$replace(‹s›, ‹r›, ‹s›, ‹i›)", "$replace(‹s›, ‹s›, ‹s›, ‹i›)", "$replace(‹s›, ‹r›, function($v){$v.match & ‹s!›})",
            "$type(‹x›)", "$formatNumber(‹n›, '‹1›')", "$formatNumber(‹n›, '‹1›', {'decimal-separator': ',', 'grouping-separator': '.'})", "$formatBase(‹n›, ‹i›)", "$formatBase(‹n›)",
            "$formatInteger(‹i› * 17, '‹2›')", "$formatInteger(‹n› % 4000, '‹2›')", "$base64encode(‹s›)", "$base64decode($base64encode(‹s›))", "$encodeUrlComponent(‹s›)", "$encodeUrl(‹s›)", "$decodeUrl(‹s›)", "$decodeUrlComponent(‹s›)", "$fromMillis(‹n› * 1000000)",
            "$fromMillis(‹n› * 1000000000, '‹3›')", "$fromMillis(‹n› * 100000, '‹3›', '+0530')", "‹b› ? ‹s› : ‹s›", "‹s›[$exists($) and ‹b›]", "$string(‹x›) & $string(‹x›)", "$type(‹f›)", "$uppercase(‹x›)",
        ],
        ["b"] =
        [
            "‹n› < ‹n›", "‹n› >= ‹n›", "‹s› > ‹s›", "‹s› <= ‹s›", "‹x› = ‹x›", "‹x› != ‹x›", "‹n› = ‹n›", "‹x› in ‹a›", "‹x› in ‹x›", "‹b› and ‹b›", "‹b› or ‹b›", "‹x› and ‹x›", "$not(‹x›)", "$boolean(‹x›)", "$exists(‹p›)",
            "$exists(‹x›)", "$contains(‹s›, ‹s›)", "$contains(‹s›, ‹r›)", "‹a› = ‹a›", "‹o› = ‹o›", "‹x› < ‹x›", "$not(‹b›)", "‹p› = ‹x›",
        ],
        ["a"] =
        [
            "[‹x›]", "[‹x›, ‹x›]", "[‹n›, ‹n›, ‹n›]", "[‹a›, ‹a›]", "[‹i›..‹i›]", "[‹i›..‹i›, ‹x›]", "$append(‹x›, ‹x›)", "$append(‹a›, ‹a›)", "$sort(‹a›)", "$sort(‹a›, function($v, $i){$v > $i})", "$sort(‹p›, function($v, $i){‹b!›})",
            "$reverse(‹a›)", "$distinct(‹a›)", "$distinct(‹p›)", "$zip(‹a›, ‹a›)", "$zip(‹a›, ‹p›, ‹a›)", "$keys(‹o›)", "$keys(‹x›)", "$spread(‹o›)", "$spread(‹x›)", "$split(‹s›, ‹s›)", "$split(‹s›, ‹r›)", "$split(‹s›, '', ‹i›)",
            "$match(‹s›, ‹r›)", "$match(‹s›, ‹r›, ‹i›)", "$match(‹s›, ‹r›).groups", "$map(‹a›, ‹f›)", "$map(‹p›, function($v, $i, $k){‹x!›})", "$filter(‹a›, function($v, $i){‹b!›})", "$filter(‹p›, ‹f›)",
            "$single(‹a›, function($v){‹b!›})", "$each(‹o›, function($v, $k){‹x!›})", "‹a›[$exists($) and ‹b!›]", "‹a›[‹n›]", "‹a›[]", "‹p›[]", "‹a›.‹p›", "‹a›.(‹x!›)", "$map(‹a›, function($v){$v * 2})", "$count(‹a›) > 1 ? ‹a› : ‹x›",
        ],
        ["o"] =
        [
            "{‹s›: ‹x›}", "{'a': ‹x›, 'b': ‹x›}", "{‹s›: ‹x›, ‹s›: ‹x›}", "‹p›{‹s!›: ‹x!›}", "orders{id: price}", "orders{id: $sum(‹d›)}", "orders.lines{sku: ‹x›}", "orders{id: {‹s›: ‹d›}}", "‹a›{$string($): ‹x›}", "$merge([‹o›, ‹o›])",
            "$merge(‹x›)", "$merge(‹p›)", "$sift(‹o›, function($v, $k){‹b!›})", "$sift(‹o›, function($v){$type($v) = 'number'})", "‹o› ~> |‹d›|{‹s›: ‹x›}|", "‹o› ~> |$|{'z': ‹x!›}, ['a', 'id']|", "$ ~> |orders|‹o›, ‹s›|",
            "$ ~> |orders.lines|{'qty': ‹n›}|", "$ ~> |**[qty > 1]|{'big': true}, 'qty'|", "$lookup(‹o›, ‹s›)", "$lookup(‹x›, 'a')", "‹b› ? ‹o›", "(‹o›)",
        ],
        ["p"] =
        [
            "‹p›.‹d›", "‹p›[$exists($) and ‹b›]", "‹p›[‹i›]", "‹p›[‹d› = ‹x›]", "‹p›[‹d› > ‹n›]", "orders[price > ‹n›]", "orders[qty = ‹n›].‹d›", "orders^(‹d›)", "orders^(>‹d›).id", "orders^(<price, >qty).‹d›", "‹p›^(‹d›)", "‹a›^($)", "‹p›^(‹x!›)",
            "orders#$i.{'i': $i, 'v': ‹d›}", "orders@$v.lines@$k.{'s': $k.sku, 'o': $v.id}", "orders.lines#$i[$i = ‹i›]", "orders@$v.lines[qty = $v.qty].‹d›", "orders.lines.{'o': %.id, 's': sku}", "orders.lines.%.‹d›",
            "orders.lines[%.price > ‹n›].sku", "orders.customer.%.%.n", "orders.lines^(%.price).sku", "**.‹d›", "orders.‹f›(‹d›)", "‹o›.‹d›", "‹o›.*", "$.‹p›", "(‹p›).‹d›", "(‹p›)[‹i›]", "‹p›.(‹x›)", "‹p›.[‹x›, ‹d›]",
            "‹p›.{‹s›: ‹d›}", "‹x›.‹d›", "orders[lines[qty > ‹n›]].id", "orders#$i[$exists($) and ‹b›].$i", "orders[$contains(id, ‹r›)].‹d›", "orders@$v[$v.price > ‹n›].id", "‹p›#$i.($i)", "‹p›[$exists($) ? [‹i›..‹i›]]", "‹p›.$string()", "‹p›.$sum(‹d›)",
        ],
        ["f"] =
        [
            "function($v, $i){‹x!›}", "function($v){‹n!›}", "function($v){$v}", "λ($v)<n:n>{‹n!›}", "function($v)<s-:s>{‹s!›}", "function($v, $i)<a<n>n?:n>{‹x!›}", "function($v)<x+:x>{$v}", "function($v)<(ns)-:s>{‹x!›}", "(‹f› ~> ‹f›)",
            "$map(?, ‹f›)", "$filter(?, ‹f›)", "$reduce(?, function($v, $i){$v & $i})", "$contains(?, ‹r›)", "$append(?, ‹x›)", "$round(?, ‹i›)", "(‹b› ? ‹f› : ‹f›)", "|‹d›|{'t': ‹x›}|", "function(){‹x›}", "$match(?, ‹r›)", "‹r›",
        ],
        ["x"] =
        [
            "‹n›", "‹s›", "‹b›", "‹a›", "‹o›", "‹p›", "($v := ‹x›; ‹x!›)", "($v := ‹a›; $i := ‹n›; ‹x!›)", "($f := ‹f›; $f(‹x›))", "($f := function($v){$v > 0 ? $f($v - 1) : ‹x›}; $f(‹i›))", "‹x› ~> ‹f›", "‹x› ~> ‹f› ~> ‹f›", "‹f›(‹x›)",
            "(‹f›)(‹x›)", "(‹f›)(‹x›, ‹x›)", "$assert(‹b›, ‹s›)", "$error(‹s›)", "‹x› ?: ‹x›", "‹x› ?? ‹x›", "‹b› ? ‹x› : ‹x›", "‹b› ? ‹x›", "$eval('‹n›')", "$eval('‹p›', ‹o›)", "(‹x›; ‹x›)", "‹x› /* ‹d› */", "[‹x›].‹x›", "‹x›[0]",
            "‹x›{‹s›: ‹x›}", "$clone(‹x›)", "$single(‹a›)", "$count($shuffle(‹a›))", "($string := function($v){‹x!›}; $string(‹x›))", "‹s›.‹f›", "‹x›^(‹x›)", "-‹x›", "‹r›($string(‹s›))", "‹r›($string(‹s›)).next().match", "($f := function($v, $i){‹x!›}; $k := $f(?, ‹x›); $k(‹x›))",
        ],
    };
}
