using HandlebarsDotNet;
using Microsoft.Extensions.AI;

namespace DiplomacyBot.Answering.Prompts;

/// <summary>A prompt ready to be filled in. Immutable; safe for concurrent use.</summary>
internal sealed class Prompt
{
    private readonly PromptFile _file;
    private readonly HandlebarsTemplate<object, object> _template;

    private Prompt(PromptFile file, HandlebarsTemplate<object, object> template) => (_file, _template) = (file, template);

    public PromptSettings Settings => _file.Settings;

    /// <summary>Compiles a prompt and fills it in once with samples, so that a mistake in it shows now.</summary>
    /// <exception cref="PromptException">The template cannot be used for this kind.</exception>
    public static Prompt Compile(PromptFile file, PromptKind kind)
    {
        foreach (var declared in file.Variables.Where(v => !PromptVariables.Of(kind).ContainsKey(v)))
        {
            throw new PromptException(PromptTexts.UnknownVariable.With(file.File, declared, string.Join(", ", PromptVariables.Of(kind).Keys)));
        }

        if (file.Template.Contains("{{{", StringComparison.Ordinal) || file.Template.Contains("{{&", StringComparison.Ordinal))
        {
            throw new PromptException(PromptTexts.Unescaped.With(file.File));
        }

        try
        {
            var prompt = new Prompt(file, Engine().Compile(file.Template));
            var missing = PromptVariables.Required(kind).Where(v => !prompt.Uses(v, kind)).ToList();
            return missing.Count == 0 ? prompt : throw new PromptException(PromptTexts.NeverUses.With(file.File, string.Join(", ", missing)));
        }
        catch (Exception e) when (e is HandlebarsException or HandlebarsDotNet.Compiler.HandlebarsUndefinedBindingException)
        {
            throw new PromptException(PromptTexts.NoTemplate.With(file.File, e.Message), e);
        }
    }

    /// <summary>The messages to send.</summary>
    /// <param name="values">Values of the variables; strings are encoded, so that they cannot open or close a message.</param>
    /// <exception cref="PromptException">The filled-in template is no list of messages.</exception>
    public IReadOnlyList<ChatMessage> Render(IReadOnlyDictionary<string, object?> values) => PromptMessages.Parse(_template(values), _file.File);

    /// <summary>Whether a sample value of the variable comes out somewhere.</summary>
    private bool Uses(string variable, PromptKind kind) => Render(PromptVariables.Of(kind)).Any(m => m.Text.Contains(PromptVariables.SampleOf(variable), StringComparison.Ordinal));

    private static IHandlebars Engine() => Handlebars.Create(new HandlebarsConfiguration
    {
        TextEncoder = new MarkupEncoder(),
        ThrowOnUnresolvedBindingExpression = true,
    });
}
