using System.Globalization;
using System.Text.Json;

namespace WorkflowBuilder.Benchmarks;

/// <summary>A Node.js process that checks definitions with a validator from npm.</summary>
internal sealed class ValidatorPeer : IDisposable
{
    public const string AslValidator = "asl-validator";
    public const string LanguageService = "amazon-states-language-service";

    private const string Script =
        """
        const lines = require('readline').createInterface({ input: process.stdin });
        const validators = {
          'asl-validator': () => {
            const validate = require('asl-validator');
            return text => validate(JSON.parse(text));
          },
          'amazon-states-language-service': () => {
            const { getLanguageService, TextDocument } = require('amazon-states-language-service');
            const service = getLanguageService({});
            return async text => {
              const document = TextDocument.create('file:///a.asl.json', 'json', 1, text);
              return service.doValidation(document, service.parseJSONDocument(document));
            };
          },
        };
        let validate, definitions;
        let work = Promise.resolve();
        lines.on('line', line => {
          work = work.then(async () => {
            if (!validate) {
              const request = JSON.parse(line);
              validate = validators[request.validator]();
              definitions = request.definitions;
            } else {
              for (let i = Number(line); i > 0; i--) {
                for (const definition of definitions) {
                  try { await validate(definition); } catch { /* asl-validator throws on some definitions. */ }
                }
              }
            }
            process.stdout.write('done\n');
          });
        });
        """;

    private readonly NodePeer _node;

    private ValidatorPeer(NodePeer node) => _node = node;

    /// <exception cref="InvalidOperationException">There is no Node.js, or the validator is not in node_modules.</exception>
    public static ValidatorPeer Start(string validator, IEnumerable<string> definitions)
    {
        var peer = new ValidatorPeer(new NodePeer(Script));
        peer._node.Ask(JsonSerializer.Serialize(new { validator, definitions }));
        return peer;
    }

    /// <summary>Checks all definitions.</summary>
    public void Validate(int times) => _node.Ask(times.ToString(CultureInfo.InvariantCulture));

    public void Dispose() => _node.Dispose();
}
