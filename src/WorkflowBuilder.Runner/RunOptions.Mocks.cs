using System.Diagnostics.CodeAnalysis;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <content>What answers tasks.</content>
public sealed partial class RunOptions
{
    /// <summary>Answers every call of a task with one result.</summary>
    /// <param name="stateOrResource">The name of the state, or the resource: an ARN, or the name or ARN of a Lambda function.</param>
    /// <param name="result">The raw result: an anonymous object, a record, a dictionary, an array, text, a number.</param>
    /// <returns>The options, so that calls can be strung together.</returns>
    [RequiresUnreferencedCode(Payloads.Reflection)]
    [RequiresDynamicCode(Payloads.Reflection)]
    public RunOptions Mock(string stateOrResource, object? result) => Mock(stateOrResource, Payloads.From(result, PayloadOptions));

    /// <inheritdoc cref="Mock(string, object?)"/>
    public RunOptions Mock(string stateOrResource, JsonData result) => Handle(stateOrResource, _ => new(TaskAnswer.Return(result)));

    /// <summary>Answers the calls of a task one after the other: the first, its retries, and further visits of the state.</summary>
    /// <param name="stateOrResource">The name of the state, or the resource.</param>
    /// <param name="answers">The answers. One alone answers every call; of several, one call more than there are answers is an error.</param>
    /// <returns>The options, so that calls can be strung together.</returns>
    /// <exception cref="ArgumentException">There are no answers.</exception>
    public RunOptions Mock(string stateOrResource, params TaskAnswer[] answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        if (answers.Length == 0)
        {
            throw new ArgumentException($"There is no answer for \"{stateOrResource}\". Give at least one.", nameof(answers));
        }

        return Handle(stateOrResource, new AnswerSequence([.. answers]).AnswerAsync);
    }

    /// <summary>Answers a task with what a function makes of the request.</summary>
    /// <param name="stateOrResource">The name of the state, or the resource.</param>
    /// <param name="answer">Makes the answer.</param>
    /// <returns>The options, so that calls can be strung together.</returns>
    public RunOptions Mock(string stateOrResource, Func<TaskRequest, TaskAnswer> answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return Handle(stateOrResource, request => new(answer(request)));
    }

    /// <summary>Answers a task with what a function makes of the request, in its own time.</summary>
    /// <param name="stateOrResource">The name of the state, or the resource: an ARN, or the name or ARN of a Lambda function.</param>
    /// <param name="handler">Makes the answer.</param>
    /// <returns>The options, so that calls can be strung together.</returns>
    public RunOptions Handle(string stateOrResource, TaskHandler handler)
    {
        ArgumentException.ThrowIfNullOrEmpty(stateOrResource);
        ArgumentNullException.ThrowIfNull(handler);
        Mocks.Set(stateOrResource, handler);
        return this;
    }

    /// <summary>Answers tasks by a test case of a mock file, where nothing else given to the run answers them.</summary>
    /// <param name="mocks">The file.</param>
    /// <param name="testCase">
    /// The name of the test case of the state machine named by <see cref="StateMachineName"/>, or of the only state machine in the file. Where the file does not
    /// have it, or the definition does not have a state of it as a Task state, the run fails with an <see cref="InvalidMockFileException"/>.
    /// </param>
    /// <returns>The options, so that calls can be strung together.</returns>
    public RunOptions UseMocks(MockFile mocks, string testCase)
    {
        ArgumentNullException.ThrowIfNull(mocks);
        ArgumentException.ThrowIfNullOrEmpty(testCase);
        Mocks.Use(mocks, testCase);
        return this;
    }
}
