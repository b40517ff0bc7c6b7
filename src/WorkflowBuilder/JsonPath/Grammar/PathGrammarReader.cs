namespace WorkflowBuilder.Paths;

/// <summary>Checks a path step by step.</summary>
internal sealed class PathGrammarReader(GrammarReader reader, bool isReference, bool isInFilter = false)
{
    // path = ( "$" / "$$" / "$" name ) *step
    public void ReadPath(bool canReadElsewhere)
    {
        reader.Expect('$');
        if (!reader.IsAtEnd && reader.Current is not ('.' or '['))
        {
            ReadRoot(canReadElsewhere);
        }

        while (!reader.IsAtEnd)
        {
            ReadStep();
        }
    }

    /// <summary>Reads the steps of a path in a filter.</summary>
    public void ReadStepsInFilter()
    {
        while (reader.Current is '.' or '[')
        {
            ReadStep();
        }
    }

    private void ReadRoot(bool canReadElsewhere)
    {
        if (!canReadElsewhere)
        {
            throw reader.Error("Expected \".\" or \"[\", as only the input can be written to,");
        }

        if (!reader.Accept('$') && !PathTextParser.IsVariableName(reader.TakeWhile(letter => letter is not ('.' or '['))))
        {
            throw reader.Error("Expected the name of a variable");
        }
    }

    // step = "." name / ".*" / ".." ( name / "*" / bracket ) / ["."] bracket
    private void ReadStep()
    {
        if (reader.Accept('.'))
        {
            if (reader.Accept('.') && isReference)
            {
                throw reader.Error("A reference path cannot have \"..\"");
            }

            if (reader.Current != '[')
            {
                ReadName();
                return;
            }
        }

        new BracketGrammarReader(reader, isReference).Read();
    }

    private void ReadName()
    {
        if (!isReference && reader.Accept('*'))
        {
            return;
        }

        if (!IsNamePart(reader.Current) && reader.Current != '\\')
        {
            throw reader.Error("Expected a name");
        }

        while (IsNamePart(reader.Current) || reader.Current == '\\')
        {
            reader.Accept('\\');
            reader.Skip();
        }
    }

    // An operator of the language is part of a name only behind a backslash, and in a filter its own operators end a name too.
    private bool IsNamePart(char letter) => letter switch
    {
        '\0' or '\\' or '.' or '[' or ']' or ' ' or '(' or ')' or '*' or '?' => false,
        '@' or ',' or ':' => !isReference,
        '=' or '<' or '>' or '!' or '&' or '|' => !isInFilter,
        _ => true,
    };
}
