namespace WorkflowBuilder.Paths;

/// <summary>Checks a filter.</summary>
internal sealed class FilterGrammarReader(GrammarReader reader)
{
    private static readonly string[] Operators = ["==", "!=", "<=", ">=", "<", ">"];

    // filter = "?(" term *( ( "&&" / "||" ) term ) ")"
    public void Read()
    {
        reader.Expect('?');
        reader.SkipSpace();
        reader.Expect('(');
        var depth = 0;
        do
        {
            depth += ReadOpening();
            ReadTerm();
            depth -= ReadClosing(depth);
        }
        while (reader.Accept("&&") || reader.Accept("||"));

        if (depth > 0)
        {
            throw reader.Error("Expected \")\"");
        }

        reader.Expect(')');
    }

    private int ReadOpening()
    {
        var count = 0;
        reader.SkipSpace();
        while (reader.Accept('('))
        {
            count++;
            reader.SkipSpace();
        }

        return count;
    }

    private int ReadClosing(int most)
    {
        var count = 0;
        reader.SkipSpace();
        while (count < most && reader.Accept(')'))
        {
            count++;
            reader.SkipSpace();
        }

        return count;
    }

    // term = ["!"] path / path operator ( path / literal )
    private void ReadTerm()
    {
        reader.Accept('!');
        reader.SkipSpace();
        ReadPath();
        reader.SkipSpace();
        if (!Array.Exists(Operators, reader.Accept))
        {
            return;
        }

        reader.SkipSpace();
        if (reader.Current == '@')
        {
            ReadPath();
        }
        else
        {
            ReadLiteral();
        }
    }

    private void ReadPath()
    {
        reader.Expect('@');
        new PathGrammarReader(reader, isReference: true, isInFilter: true).ReadStepsInFilter();
    }

    // literal = text in single quotes / number / word
    private void ReadLiteral()
    {
        if (reader.Current == '\'')
        {
            reader.ReadQuoted();
            return;
        }

        var word = reader.TakeWhile(letter => char.IsLetterOrDigit(letter) || letter is '_' or '-' or '+' or '.');
        if (word.Length == 0)
        {
            throw reader.Error("Expected text in single quotes, a number or a word");
        }
    }
}
