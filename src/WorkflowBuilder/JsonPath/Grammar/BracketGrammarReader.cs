namespace WorkflowBuilder.Paths;

/// <summary>Checks one pair of brackets.</summary>
internal sealed class BracketGrammarReader(GrammarReader reader, bool isReference)
{
    // bracket = "[" ( "*" / names / indices / range / length / filter ) "]"
    public void Read()
    {
        reader.Expect('[');
        reader.SkipSpace();
        switch (reader.Current)
        {
            case '\'':
                ReadNames();
                break;
            case (>= '0' and <= '9') or '-' or ':':
                ReadIndices();
                break;
            case '*' when !isReference:
                reader.Skip();
                break;
            case '(' when !isReference:
                ReadLength();
                break;
            case '?' when !isReference:
                new FilterGrammarReader(reader).Read();
                break;
            default:
                throw reader.Error(isReference
                    ? "Expected a name in single quotes or an index"
                    : "Expected a name in single quotes, an index, a range, a filter or \"*\"");
        }

        reader.SkipSpace();
        reader.Expect(']');
    }

    private void ReadNames()
    {
        reader.ReadQuoted();
        reader.SkipSpace();
        while (!isReference && reader.Accept(','))
        {
            reader.SkipSpace();
            reader.ReadQuoted();
            reader.SkipSpace();
        }
    }

    // indices = [integer] ":" [integer] / integer *( "," integer )
    private void ReadIndices()
    {
        var isFirstGiven = reader.Current != ':';
        if (isFirstGiven && reader.ReadInteger() < 0 && isReference)
        {
            throw reader.Error("A reference path cannot have a negative index");
        }

        reader.SkipSpace();
        if (isReference)
        {
            return;
        }

        if (reader.Accept(':'))
        {
            reader.SkipSpace();
            if (!isFirstGiven || reader.Current != ']')
            {
                reader.ReadInteger();
            }

            return;
        }

        while (reader.Accept(','))
        {
            reader.SkipSpace();
            reader.ReadInteger();
            reader.SkipSpace();
        }
    }

    // length = "(@.length-" integer ")"
    private void ReadLength()
    {
        reader.Expect('(');
        reader.SkipSpace();
        if (!reader.Accept("@.length()") && !reader.Accept("@.length") && !reader.Accept("@.size()"))
        {
            throw reader.Error("Expected \"@.length\"");
        }

        reader.SkipSpace();
        if (reader.Current != '-')
        {
            throw reader.Error("Expected \"-\"");
        }

        reader.Skip();
        reader.SkipSpace();
        reader.ReadInteger();
        reader.SkipSpace();
        reader.Expect(')');
    }
}
