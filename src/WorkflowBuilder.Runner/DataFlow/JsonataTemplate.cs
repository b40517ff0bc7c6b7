using System.Text.Json;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>A field of a state in which texts between <c>{%</c> and <c>%}</c> are expressions, at any depth.</summary>
internal abstract class JsonataTemplate
{
    private JsonataTemplate()
    {
    }

    private protected abstract bool ReadsContext { get; }

    /// <summary>The template in a field; <see langword="null"/> where the field is missing.</summary>
    /// <param name="field">What the definition has there.</param>
    /// <param name="location">The field, as messages name it.</param>
    /// <param name="pointer">The JSON Pointer of the field.</param>
    /// <exception cref="InvalidDefinitionException">A text is no expression.</exception>
    public static JsonataTemplate? Compile(JsonElement? field, string location, string pointer) =>
        field is { } json ? Compile(JsonData.From(json), location, pointer) : null;

    /// <summary>Makes the value.</summary>
    /// <param name="visit">The visit.</param>
    /// <param name="resultName">The member of <c>$states</c> that is the result.</param>
    /// <param name="result">The result.</param>
    /// <exception cref="StatesException">An expression fails.</exception>
    public JsonData Evaluate(StateVisit visit, string? resultName = null, JsonData result = default) =>
        this is Constant constant ? constant.Value : Evaluate(visit, JsonataField.Bindings(visit, ReadsContext, resultName, result));

    private protected abstract JsonData Evaluate(StateVisit visit, JsonData bindings);

    private static JsonataTemplate Compile(JsonData value, string location, string pointer)
    {
        if (value.IsString)
        {
            var text = value.GetString();
            return JsonataField.IsExpression(text) ? new Computed(JsonataField.Parse(text, location, pointer)) : new Constant(value);
        }

        if (value.IsArray)
        {
            var items = new JsonataTemplate[value.Count];
            for (var i = 0; i < items.Length; i++)
            {
                items[i] = Compile(value[i], $"{location}[{i}]", $"{pointer}/{i}");
            }

            return Array.TrueForAll(items, item => item is Constant) ? new Constant(value) : new ArrayOf(items);
        }

        var members = value.Members
            .Select(member => KeyValuePair.Create(member.Key, Compile(member.Value, $"{location}/{member.Key}", $"{pointer}/{JsonPointer.Escape(member.Key)}")))
            .ToArray();
        return Array.TrueForAll(members, member => member.Value is Constant) ? new Constant(value) : new ObjectOf(members);
    }

    private sealed class Constant(JsonData value) : JsonataTemplate
    {
        public JsonData Value => value;

        private protected override bool ReadsContext => false;

        private protected override JsonData Evaluate(StateVisit visit, JsonData bindings) => value;
    }

    private sealed class Computed(JsonataField expression) : JsonataTemplate
    {
        private protected override bool ReadsContext => expression.ReadsContext;

        private protected override JsonData Evaluate(StateVisit visit, JsonData bindings) => expression.Evaluate(visit, bindings);
    }

    private sealed class ArrayOf(JsonataTemplate[] items) : JsonataTemplate
    {
        private protected override bool ReadsContext { get; } = items.Any(item => item.ReadsContext);

        private protected override JsonData Evaluate(StateVisit visit, JsonData bindings)
        {
            var values = new JsonData[items.Length];
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = items[i].Evaluate(visit, bindings);
            }

            return JsonData.From(values);
        }
    }

    private sealed class ObjectOf(KeyValuePair<string, JsonataTemplate>[] members) : JsonataTemplate
    {
        private protected override bool ReadsContext { get; } = members.Any(member => member.Value.ReadsContext);

        private protected override JsonData Evaluate(StateVisit visit, JsonData bindings) =>
            JsonData.From(members.Select(member => KeyValuePair.Create(member.Key, member.Value.Evaluate(visit, bindings))));
    }
}
