using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Tests.Queries;

public class JavaHashTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("a", 97)]
    [InlineData("hello", 99162322)]
    [InlineData("polygenelubricants", int.MinValue)]
    public void HashCode_is_that_of_Java(string text, int expected)
    {
        var hash = JavaHash.HashCode(text);

        hash.Should().Be(expected);
    }

    [Theory]
    [InlineData(0, 16)]
    [InlineData(12, 16)]
    [InlineData(13, 32)]
    [InlineData(24, 32)]
    [InlineData(25, 64)]
    public void A_table_doubles_when_three_quarters_are_taken(int count, int expected)
    {
        var size = JavaHash.TableSize(count);

        size.Should().Be(expected);
    }
}
