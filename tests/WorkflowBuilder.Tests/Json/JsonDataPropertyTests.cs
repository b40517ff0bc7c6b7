using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Xunit;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Tests.Json;

public class JsonDataPropertyTests
{
    [Property(MaxTest = 500)]
    public void What_is_written_is_read_back_the_same(int seed)
    {
        var data = RandomJson.Value(new System.Random(seed), depth: 4);

        var again = JsonData.Parse(data.ToString());

        again.Should().Be(data);
        again.ToString().Should().Be(data.ToString());
        JsonData.From(data.ToElement()).Should().Be(data);
    }

    [Property(MaxTest = 500)]
    public void The_framework_reads_the_same_values(int seed)
    {
        var text = RandomJson.Value(new System.Random(seed), depth: 4).ToString();

        JsonElement.DeepEquals(JsonElement.Parse(text), JsonData.Parse(text).ToElement()).Should().BeTrue();
    }

    [Property(MaxTest = 1_000)]
    public void A_double_and_its_text_say_the_same(NormalFloat number)
    {
        var text = JsonData.From(number.Get).ToString();

        double.Parse(text, CultureInfo.InvariantCulture).Should().Be(number.Get);
        JsonData.Parse(text).Should().Be(JsonData.From(number.Get));
    }
}
