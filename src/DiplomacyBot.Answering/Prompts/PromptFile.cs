using System.Globalization;
using DiplomacyBot.Language.Messages;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace DiplomacyBot.Answering.Prompts;

/// <summary>A prompt as its YAML file says it, in Semantic Kernel's prompt format.</summary>
/// <param name="File">The file, for messages.</param>
/// <param name="Template">The Handlebars template.</param>
/// <param name="Variables">Names of the declared variables.</param>
/// <param name="Settings">How the model shall be asked.</param>
internal sealed record PromptFile(string File, string Template, IReadOnlyList<string> Variables, PromptSettings Settings)
{
    private static readonly string[] Keys = ["name", "description", "template", "template_format", "input_variables", "output_variable", "execution_settings"];
    private static readonly string[] SettingKeys = ["temperature", "top_p", "max_tokens"];

    /// <summary>Reads a file's text.</summary>
    /// <exception cref="PromptException">Something is missing, unknown or out of range.</exception>
    public static PromptFile Parse(string yaml, string file)
    {
        var root = Root(yaml, file);
        foreach (var (key, _) in root.Children)
        {
            _ = Keys.Contains(Text(key)) ? true : throw Fault(file, Text(key), PromptTexts.UnknownKey.With(string.Join(", ", Keys)));
        }

        _ = Required(root, "name", file);
        var format = Required(root, "template_format", file);
        return format != "handlebars"
            ? throw Fault(file, "template_format", PromptTexts.OtherFormat.With(format))
            : new PromptFile(file, Required(root, "template", file), Declared(root, file), SettingsOf(root, file));
    }

    private static YamlMappingNode Root(string yaml, string file)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return stream.Documents is [{ RootNode: YamlMappingNode root }] ? root : throw new PromptException(PromptTexts.NoDocument.With(file));
        }
        catch (YamlException e)
        {
            throw new PromptException(PromptTexts.NoYaml.With(file, e.Start.Line, e.InnerException?.Message ?? e.Message), e);
        }
    }

    private static string Required(YamlMappingNode node, string key, string file) =>
        Child(node, key) is YamlScalarNode { Value: { } value } && !string.IsNullOrWhiteSpace(value) ? value : throw Fault(file, key, PromptTexts.Missing);

    private static IReadOnlyList<string> Declared(YamlMappingNode root, string file) => Child(root, "input_variables") switch
    {
        null => [],
        YamlSequenceNode list => [.. list.Children.Select((item, i) => item is YamlMappingNode variable ? Required(variable, "name", $"{file}: input_variables {i + 1}") : throw Fault(file, "input_variables", PromptTexts.NoPairs))],
        _ => throw Fault(file, "input_variables", PromptTexts.NoList),
    };

    private static PromptSettings SettingsOf(YamlMappingNode root, string file)
    {
        if (Child(root, "execution_settings") is not { } all)
        {
            return new PromptSettings(null, null, null);
        }

        if (all is not YamlMappingNode services || (services.Children.Count > 0 && Child(services, "default") is not YamlMappingNode))
        {
            throw Fault(file, "execution_settings", PromptTexts.NoDefault);
        }

        if (Child(services, "default") is not YamlMappingNode settings)
        {
            return new PromptSettings(null, null, null);
        }

        foreach (var (key, _) in settings.Children)
        {
            _ = SettingKeys.Contains(Text(key)) ? true : throw Fault(file, $"execution_settings.default.{Text(key)}", PromptTexts.UnknownKey.With(string.Join(", ", SettingKeys)));
        }

        return new PromptSettings((float?)Number(settings, "temperature", 0, 2, file), (float?)Number(settings, "top_p", 0, 1, file), (int?)Number(settings, "max_tokens", 1, 100_000, file));
    }

    private static double? Number(YamlMappingNode settings, string key, double least, double most, string file)
    {
        if (Child(settings, key) is not { } node)
        {
            return null;
        }

        return double.TryParse(Text(node), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most
            ? value
            : throw Fault(file, $"execution_settings.default.{key}", PromptTexts.NoNumber.With(least, most));
    }

    private static YamlNode? Child(YamlMappingNode node, string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;

    private static string Text(YamlNode node) => (node as YamlScalarNode)?.Value ?? node.ToString();

    private static PromptException Fault(string file, string key, Phrase problem) => new(PromptTexts.OfKey.With(file, key, problem));
}

/// <summary>How a model shall be asked; what is null is left to the model.</summary>
/// <param name="Temperature">0 to 2.</param>
/// <param name="TopP">0 to 1.</param>
/// <param name="MaxTokens">Most tokens of the reply.</param>
internal sealed record PromptSettings(float? Temperature, float? TopP, int? MaxTokens);
