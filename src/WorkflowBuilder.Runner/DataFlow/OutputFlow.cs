using WorkflowBuilder.Asl;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>What a state, a catcher or a choice rule makes of a result: the variables it sets, and what the next state gets.</summary>
internal abstract class OutputFlow
{
    /// <summary>The flow at the end of a state.</summary>
    public static OutputFlow OfState(StateDefinition state, QueryLanguage language)
    {
        if (language == QueryLanguage.Jsonata)
        {
            return new JsonataOutputFlow(state.Output, state.Assign, "", state.Pointer, "result");
        }

        var selector = (state as WorkStateDefinition)?.ResultSelector;
        var resultPath = state switch
        {
            WorkStateDefinition work => work.ResultPath,
            PassState pass => pass.ResultPath,
            _ => null,
        };
        return new JsonPathOutputFlow(selector, resultPath, state.OutputPath, state.Assign, state.Pointer);
    }

    /// <summary>The flow of a rule of a Choice state.</summary>
    public static OutputFlow OfRule(ChoiceState state, int rule, QueryLanguage language) => language == QueryLanguage.Jsonata
        ? new JsonataOutputFlow(state.Choices[rule].Output, state.Choices[rule].Assign, $"Choices[{rule}]/", $"{state.Pointer}/Choices/{rule}", null)
        : new JsonPathOutputFlow(null, null, state.OutputPath, state.Choices[rule].Assign, state.Pointer);

    /// <summary>The flow of a catcher.</summary>
    public static OutputFlow OfCatcher(WorkStateDefinition state, int catcher, QueryLanguage language) => language == QueryLanguage.Jsonata
        ? new JsonataOutputFlow(state.Catch[catcher].Output, state.Catch[catcher].Assign, $"Catch[{catcher}]/", $"{state.Pointer}/Catch/{catcher}", "errorOutput")
        : new JsonPathOutputFlow(null, state.Catch[catcher].ResultPath, null, state.Catch[catcher].Assign, state.Pointer);

    /// <summary>Makes the output and sets <see cref="StateVisit.Assigned"/>.</summary>
    /// <param name="visit">The visit.</param>
    /// <param name="input">What the state worked on.</param>
    /// <param name="result">What came of the work; undefined for states that do none.</param>
    /// <exception cref="StatesException">A path or an expression fails.</exception>
    public abstract JsonData Output(StateVisit visit, JsonData input, JsonData result);
}
