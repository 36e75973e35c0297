using System.Text.Json;

namespace DiplomacyBot.Qdrant.Double.Protocol;

/// <summary>Qdrant's published OpenAPI document: which requests there are and what goes in and comes out.</summary>
internal sealed class OpenApiDocument
{
    private readonly JsonElement _root;
    private readonly SchemaChecker _checker;
    private readonly List<(string[] Template, string Path, JsonElement Methods)> _paths = [];

    public OpenApiDocument(string file)
    {
        _root = JsonDocument.Parse(File.ReadAllBytes(file)).RootElement;
        _checker = new SchemaChecker(_root);
        foreach (var path in _root.GetProperty("paths").EnumerateObject())
        {
            _paths.Add((path.Name.Split('/'), path.Name, path.Value));
        }
    }

    /// <summary>The operation that a request names; null when there is none.</summary>
    public Operation? Find(string method, string path)
    {
        var parts = path.Split('/');
        var match = _paths
            .Where(known => known.Template.Length == parts.Length && known.Template.Zip(parts).All(static pair => pair.First == pair.Second || (pair.First.StartsWith('{') && pair.Second.Length > 0)))
            .OrderBy(static known => known.Template.Count(static part => part.StartsWith('{'))).FirstOrDefault();
        if (match.Template is null || !match.Methods.TryGetProperty(method.ToLowerInvariant(), out var operation))
        {
            return null;
        }

        var values = match.Template.Zip(parts).Where(static pair => pair.First.StartsWith('{')).ToDictionary(static pair => pair.First.Trim('{', '}'), static pair => Uri.UnescapeDataString(pair.Second));
        return new Operation($"{method} {match.Path}", values, operation);
    }

    /// <summary>What is wrong with a request; null when nothing is.</summary>
    public string? CheckRequest(Operation operation, IReadOnlyDictionary<string, string> query, string? contentType, JsonElement? body)
    {
        var parameters = operation.Definition.TryGetProperty("parameters", out var listed) ? listed.EnumerateArray().Where(static p => p.GetProperty("in").GetString() == "query").ToList() : [];
        foreach (var (name, value) in query)
        {
            if (parameters.Find(p => p.GetProperty("name").GetString() == name) is not { ValueKind: JsonValueKind.Object } parameter)
            {
                return $"there is no query parameter {name}";
            }

            if (!Forms(value).Any(form => _checker.Check(form, parameter.GetProperty("schema"), name) is null))
            {
                return $"query parameter {name} cannot be {value}";
            }
        }

        if (!operation.Definition.TryGetProperty("requestBody", out var described))
        {
            return body is null ? null : "this request takes no body";
        }

        return body is not { } given ? "a body is wanted"
            : contentType != "application/json" ? $"the content type is {contentType}"
            : _checker.Check(given, described.GetProperty("content").GetProperty("application/json").GetProperty("schema"), "$");
    }

    /// <summary>What is wrong with an answer; null when nothing is.</summary>
    public string? CheckAnswer(Operation operation, int status, JsonElement answer)
    {
        var responses = operation.Definition.GetProperty("responses");
        return responses.TryGetProperty(status == 200 ? "200" : "4XX", out var response) && response.TryGetProperty("content", out var content) && content.TryGetProperty("application/json", out var json)
            ? _checker.Check(answer, json.GetProperty("schema"), "$")
            : null;
    }

    /// <summary>A query parameter may be meant as a word, a number or a truth value.</summary>
    private static IEnumerable<JsonElement> Forms(string value)
    {
        yield return JsonSerializer.SerializeToElement(value);
        if (value is "true" or "false" || (value.Length > 0 && value.All(char.IsAsciiDigit)))
        {
            yield return JsonDocument.Parse(value).RootElement;
        }
    }
}

/// <summary>A request that the document describes.</summary>
/// <param name="Name">Method and path template.</param>
/// <param name="Values">Values in the path.</param>
/// <param name="Definition">Its definition in the document.</param>
internal sealed record Operation(string Name, IReadOnlyDictionary<string, string> Values, JsonElement Definition)
{
    public string Collection => Values["collection_name"];
}
