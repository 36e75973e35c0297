using System.Globalization;
using System.Text.Json;
using DiplomacyBot.Evaluation.Caveats;

namespace DiplomacyBot.Evaluation.Questions;

/// <summary>Reads the fields of one line; what is wrong is kept instead of thrown.</summary>
internal sealed class LineFields(string file, int line, JsonElement json)
{
    private readonly List<LineProblem> _problems = [];

    public IReadOnlyList<LineProblem> Problems => _problems;

    public void Add(LineFault fault, string detail) => _problems.Add(new LineProblem(file, line, fault, detail));

    /// <summary>Fields that are not among the known ones but look like one of them that the line does not have.</summary>
    public IReadOnlyList<UnknownField> Misspelt(IReadOnlyList<string> known)
    {
        var missing = known.Where(name => !json.TryGetProperty(name, out _)).ToList();
        return [.. json.EnumerateObject().Select(static field => field.Name).Where(name => !known.Contains(name))
            .Select(name => (Name: name, Like: NearestName.Of(name, missing))).Where(static field => field.Like is not null)
            .Select(field => new UnknownField(line, field.Name, field.Like!))];
    }

    public bool Has(string name) => json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null;

    /// <summary>Text, or a bare number as it is written; null when it is not there.</summary>
    public string? Text(string name) => Has(name) ? TextOf(json.GetProperty(name), name) : null;

    /// <summary>Text that must be there and not be blank; empty when it is not.</summary>
    public string Required(string name)
    {
        if (!Has(name) || (Text(name) is { } text && string.IsNullOrWhiteSpace(text)))
        {
            Add(LineFault.Missing, name);
            return "";
        }

        return Text(name) ?? "";
    }

    public bool? Flag(string name)
    {
        if (!Has(name))
        {
            return null;
        }

        var value = json.GetProperty(name);
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return value.GetBoolean();
        }

        Add(LineFault.WrongType, name);
        return null;
    }

    /// <summary>A list of texts; a bare text counts as a list of one.</summary>
    public IReadOnlyList<string> Texts(string name) => !Has(name) ? [] : json.GetProperty(name) is { ValueKind: JsonValueKind.Array } array ? Texts(array, name) : Text(name) is { } one ? [one] : [];

    /// <summary>A list of lists of texts.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Groups(string name)
    {
        if (!Has(name))
        {
            return [];
        }

        if (json.GetProperty(name) is { ValueKind: JsonValueKind.Array } array && array.EnumerateArray().All(group => group.ValueKind == JsonValueKind.Array))
        {
            return [.. array.EnumerateArray().Select(group => Texts(group, name))];
        }

        Add(LineFault.WrongType, name);
        return [];
    }

    private IReadOnlyList<string> Texts(JsonElement array, string name) => [.. array.EnumerateArray().Select(value => TextOf(value, name)).OfType<string>()];

    private string? TextOf(JsonElement value, string name)
    {
        try
        {
            switch (value.ValueKind)
            {
                case JsonValueKind.String:
                    return value.GetString();
                case JsonValueKind.Number:
                    return value.GetRawText().ToString(CultureInfo.InvariantCulture);
            }
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair: no text.
        }

        Add(LineFault.WrongType, name);
        return null;
    }
}
