using System.Globalization;
using System.Text.Json;

namespace DiplomacyBot.Qdrant.Double.Protocol;

/// <summary>
/// Compares JSON with the schemas of Qdrant's OpenAPI document, more strictly than JSON Schema would: a property that the document does not
/// name is a fault (the server would silently ignore a misspelt one), and <c>nullable</c> means null and nothing else. A keyword this class does not know is an error.
/// </summary>
internal sealed class SchemaChecker(JsonElement document)
{
    private static readonly HashSet<string> Known =
        ["type", "$ref", "nullable", "format", "properties", "anyOf", "oneOf", "minimum", "maximum", "required", "items", "enum", "additionalProperties", "uniqueItems", "minLength", "minItems", "description", "example", "default", "deprecated"];

    /// <summary>What is wrong, and where; null when all is right.</summary>
    public string? Check(JsonElement value, JsonElement schema, string at)
    {
        if (schema.EnumerateObject().FirstOrDefault(keyword => !Known.Contains(keyword.Name)) is { Value.ValueKind: not JsonValueKind.Undefined } unknown)
        {
            throw new NotSupportedException($"The schema at {at} has the keyword {unknown.Name}, which is not checked here.");
        }

        if (schema.TryGetProperty("$ref", out var reference))
        {
            return Check(value, Resolve(reference.GetString()!), at);
        }

        if (value.ValueKind == JsonValueKind.Null && schema.TryGetProperty("nullable", out var nullable) && nullable.GetBoolean())
        {
            return null;
        }

        if (schema.TryGetProperty("anyOf", out var any) || schema.TryGetProperty("oneOf", out any))
        {
            return OneOf(value, any, at);
        }

        if (!schema.TryGetProperty("type", out var type))
        {
            return schema.TryGetProperty("nullable", out _) ? $"{at}: null is wanted" : null;
        }

        if (schema.TryGetProperty("enum", out var values) && !values.EnumerateArray().Any(known => JsonElement.DeepEquals(known, value)))
        {
            return $"{at}: {value.GetRawText()} is none of {values.GetRawText()}";
        }

        return type.GetString() switch
        {
            "object" => value.ValueKind == JsonValueKind.Object ? CheckObject(value, schema, at) : Wanted("an object"),
            "array" => value.ValueKind == JsonValueKind.Array ? CheckArray(value, schema, at) : Wanted("an array"),
            "string" => value.ValueKind == JsonValueKind.String ? CheckString(value.GetString()!, schema, at) : Wanted("a string"),
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False ? null : Wanted("a boolean"),
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var whole) && decimal.IsInteger(whole) ? CheckNumber((double)whole, schema, at) : Wanted("an integer"),
            "number" => value.ValueKind == JsonValueKind.Number ? CheckNumber(value.GetDouble(), schema, at) : Wanted("a number"),
            var other => throw new NotSupportedException($"The schema at {at} has the type {other}."),
        };

        string Wanted(string what) => $"{at}: {what} is wanted, {value.ValueKind} was given";
    }

    private JsonElement Resolve(string reference)
    {
        var at = document;
        foreach (var name in reference.TrimStart('#', '/').Split('/'))
        {
            at = at.GetProperty(name);
        }

        return at;
    }

    private string? OneOf(JsonElement value, JsonElement alternatives, string at)
    {
        var faults = new List<string>();
        foreach (var alternative in alternatives.EnumerateArray())
        {
            if (Check(value, alternative, at) is not { } fault)
            {
                return null;
            }

            faults.Add(fault);
        }

        // The alternative that went furthest before it failed is the one that was meant.
        return faults.OrderByDescending(static fault => fault.IndexOf(':', StringComparison.Ordinal)).First();
    }

    private string? CheckObject(JsonElement value, JsonElement schema, string at)
    {
        if (schema.TryGetProperty("required", out var required) && required.EnumerateArray().FirstOrDefault(name => !value.TryGetProperty(name.GetString()!, out _)) is { ValueKind: JsonValueKind.String } missing)
        {
            return $"{at}: {missing} is missing";
        }

        var properties = schema.TryGetProperty("properties", out var named) ? named : default;
        var others = schema.TryGetProperty("additionalProperties", out var additional) ? additional : default;
        foreach (var property in value.EnumerateObject())
        {
            var place = $"{at}.{property.Name}";
            var fault = properties.ValueKind == JsonValueKind.Object && properties.TryGetProperty(property.Name, out var known) ? Check(property.Value, known, place)
                : others.ValueKind == JsonValueKind.Object ? Check(property.Value, others, place)
                : others.ValueKind == JsonValueKind.True || (properties.ValueKind == JsonValueKind.Undefined && others.ValueKind == JsonValueKind.Undefined) ? null
                : $"{place}: there is no such property";
            if (fault is not null)
            {
                return fault;
            }
        }

        return null;
    }

    private string? CheckArray(JsonElement value, JsonElement schema, string at)
    {
        if (schema.TryGetProperty("minItems", out var least) && value.GetArrayLength() < least.GetInt32())
        {
            return $"{at}: {least} items at least";
        }

        if (schema.TryGetProperty("uniqueItems", out var unique) && unique.GetBoolean() && value.EnumerateArray().Select(static item => item.GetRawText()).Distinct().Count() != value.GetArrayLength())
        {
            return $"{at}: items must differ";
        }

        if (schema.TryGetProperty("items", out var items) && items.TryGetProperty("type", out var type) && type.GetString() is "number" or "integer")
        {
            return CheckNumbers(value, items, at);
        }

        return items.ValueKind == JsonValueKind.Object ? value.EnumerateArray().Select((item, i) => Check(item, items, $"{at}[{i}]")).FirstOrDefault(static fault => fault is not null) : null;
    }

    /// <summary>Vectors have thousands of numbers: their schema is read once.</summary>
    private static string? CheckNumbers(JsonElement numbers, JsonElement schema, string at)
    {
        var (least, most) = Range(schema);
        var whole = schema.GetProperty("type").GetString() == "integer";
        foreach (var number in numbers.EnumerateArray())
        {
            if (number.ValueKind != JsonValueKind.Number || number.GetDouble() is var value && (value < least || value > most || (whole && !double.IsInteger(value))))
            {
                return $"{at}: {number.GetRawText()} is no number of the kind {schema.GetRawText()}";
            }
        }

        return null;
    }

    private static string? CheckString(string value, JsonElement schema, string at) =>
        schema.TryGetProperty("minLength", out var least) && value.Length < least.GetInt32() ? $"{at}: too short"
        : !schema.TryGetProperty("format", out var format) ? null
        : format.GetString() switch
        {
            "uuid" => Guid.TryParseExact(value, "D", out _) ? null : $"{at}: no UUID",
            "date-time" => DateTimeOffset.TryParseExact(value, "yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? null : $"{at}: no RFC 3339 date and time",
            _ => null,
        };

    private static string? CheckNumber(double value, JsonElement schema, string at)
    {
        var (least, most) = Range(schema);
        return value >= least && value <= most ? null : string.Create(CultureInfo.InvariantCulture, $"{at}: {value} is outside {least} to {most}");
    }

    private static (double Least, double Most) Range(JsonElement schema)
    {
        var most = schema.TryGetProperty("format", out var format) ? format.GetString() switch { "uint8" => byte.MaxValue, "uint32" => uint.MaxValue, "float" => float.MaxValue, _ => double.MaxValue } : double.MaxValue;
        var least = schema.TryGetProperty("minimum", out var minimum) ? minimum.GetDouble() : double.MinValue;
        most = schema.TryGetProperty("maximum", out var maximum) ? Math.Min(most, maximum.GetDouble()) : most;
        return (least, most);
    }
}
