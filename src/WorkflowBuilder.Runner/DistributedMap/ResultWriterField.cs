using WorkflowBuilder.Asl;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary><c>ResultWriter</c>: what becomes of the results of the child executions.</summary>
internal sealed class ResultWriterField
{
    private readonly bool _isExport;
    private readonly TemplateField? _parameters;
    private readonly TemplateField? _config;

    public ResultWriterField(MapState state, QueryLanguage language)
    {
        var writer = state.ResultWriter;
        _isExport = writer?.Resource is not null;
        _parameters = language == QueryLanguage.Jsonata
            ? TemplateField.Compile(writer?.Arguments, language, state.Pointer, "ResultWriter/Arguments")
            : TemplateField.Compile(writer?.Parameters, language, state.Pointer, "ResultWriter/Parameters");
        _config = TemplateField.Compile(writer?.WriterConfig, language, state.Pointer, "ResultWriter/WriterConfig");
    }

    /// <summary>What takes the results of a map run.</summary>
    /// <exception cref="StatesException">A path or an expression fails, or nothing can be written.</exception>
    public IMapResults Open(StateVisit visit, JsonData input, string mapRunArn)
    {
        var format = ResultFormat.From(_config?.Evaluate(visit, input) ?? JsonData.EmptyObject, _isExport);
        if (!_isExport)
        {
            return new MapOutputs(format, visit.State.Name, visit.Run.MaxPayloadBytes);
        }

        var folder = visit.Run.S3 ?? throw new StatesException(Errors.ResultWriterFailed, S3Folder.Missing);
        return new MapResultFiles(folder, _parameters?.Evaluate(visit, input) ?? JsonData.EmptyObject, mapRunArn, format);
    }
}
