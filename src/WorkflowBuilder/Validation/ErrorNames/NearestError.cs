using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>Finds the error that a name is nearly, once for all names of a definition.</summary>
internal sealed class NearestError
{
    private readonly NearestName _ofStates = new(ErrorNames.OfStates);
    private readonly NearestName _ofLambda = new(ErrorNames.OfLambda);
    private readonly Dictionary<ServiceErrors, NearestName> _ofServices = [];

    /// <summary>Gives an error of Step Functions or Lambda by its name, or <see langword="null"/> where there is none or the name is right.</summary>
    public string? To(string name) =>
        ErrorNames.IsUnknownOfStates(name) ? _ofStates.To(name)
        : name.StartsWith(ErrorNames.LambdaPrefix, StringComparison.Ordinal) && !ErrorNames.OfLambda.Contains(name) ? _ofLambda.To(name)
        : null;

    /// <summary>Gives an error of the service that a task calls, or <see langword="null"/> where there is none or the name is right.</summary>
    public string? To(string name, TaskState task)
    {
        var resource = TaskResource.Of(task);
        if (resource.IsEndedByWorker || ServiceErrors.Of(resource) is not { } errors || !errors.IsUnknown(name))
        {
            return null;
        }

        if (!_ofServices.TryGetValue(errors, out var nearest))
        {
            _ofServices.Add(errors, nearest = new(errors.Names));
        }

        return errors.Complete(name) ?? nearest.To(name);
    }
}
