using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Tests;

public sealed class MapBatchesTests
{
    private const long Largest = 256 * 1024;

    [Theory]
    [InlineData(2, """{"Items":[1,2]} {"Items":[3,4]} {"Items":[5]}""")]
    [InlineData(5, """{"Items":[1,2,3,4,5]}""")]
    [InlineData(100, """{"Items":[1,2,3,4,5]}""")]
    public void Batches_have_no_more_items_than_they_may(int maxItems, string expected)
    {
        var batches = new MapBatches(maxItems, null, default, Largest);

        Show(batches, Numbers(5)).Should().Be(expected);
    }

    [Fact]
    public void BatchInput_stands_before_the_items_of_each_batch()
    {
        var batches = new MapBatches(2, null, JsonData.Parse("""{"tag":"x"}"""), Largest);

        Show(batches, Numbers(3)).Should().Be("""{"BatchInput":{"tag":"x"},"Items":[1,2]} {"BatchInput":{"tag":"x"},"Items":[3]}""");
    }

    // {"Items":[1,2]} has 15 bytes.
    [Theory]
    [InlineData(15, """{"Items":[1,2]} {"Items":[3,4]} {"Items":[5]}""")]
    [InlineData(14, """{"Items":[1]} {"Items":[2]} {"Items":[3]} {"Items":[4]} {"Items":[5]}""")]
    [InlineData(1_000_000, """{"Items":[1,2,3,4,5]}""")]
    public void Batches_are_no_larger_than_they_may_be(int maxBytes, string expected)
    {
        var batches = new MapBatches(null, maxBytes, default, Largest);

        Show(batches, Numbers(5)).Should().Be(expected);
    }

    [Fact]
    public void The_size_is_that_of_the_text_in_UTF8()
    {
        var batches = new MapBatches(null, 20, default, Largest);

        Show(batches, [JsonData.From("ü"), JsonData.From("ü")]).Should().Be("""{"Items":["ü"]} {"Items":["ü"]}""");
    }

    [Fact]
    public void A_batch_is_never_larger_than_the_input_of_an_execution()
    {
        var batches = new MapBatches(3, null, default, Largest);
        var large = JsonData.From(new string('x', 100_000));

        var counts = batches.Of([large, large, large]).Select(batch => batch.ItemCount);

        counts.Should().Equal(2, 1);
    }

    [Fact]
    public void An_item_that_fits_into_no_batch_is_an_error()
    {
        var batches = new MapBatches(null, 20, default, Largest);

        var read = () => batches.Of([JsonData.From("12345678901234567890")]).Count();

        read.Should().Throw<StatesException>().Which.Error.Should().Be("States.DataLimitExceeded");
    }

    [Fact]
    public void No_items_are_no_batches() => new MapBatches(2, null, default, Largest).Of([]).Should().BeEmpty();

    [Fact]
    public void Items_are_taken_only_as_far_as_batches_are_asked_for()
    {
        var taken = 0;
        var items = Numbers(1_000_000).Select(item =>
        {
            taken++;
            return item;
        });

        var first = new MapBatches(10, null, default, Largest).Of(items).First();

        first.ItemCount.Should().Be(10);
        taken.Should().Be(11);
    }

    private static IEnumerable<JsonData> Numbers(int count) => Enumerable.Range(1, count).Select(number => JsonData.From(number));

    private static string Show(MapBatches batches, IEnumerable<JsonData> items) => string.Join(' ', batches.Of(items).Select(batch => batch.Input));
}
