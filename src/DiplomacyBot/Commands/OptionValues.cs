using System.CommandLine;
using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Commands;

/// <summary>Options whose values are read here and not by the parser, which would complain in English and name types of ours.</summary>
internal static class OptionValues
{
    /// <summary>An option whose value is read by <paramref name="read"/>.</summary>
    /// <param name="name">Its name, with dashes.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="value">What stands for its value in the help.</param>
    /// <param name="complaint">Said when the value cannot be used; {0} is the value.</param>
    /// <param name="speech">Language of both.</param>
    /// <param name="read">The value; null when it cannot be used.</param>
    public static Option<T?> Read<T>(string name, Phrase description, string value, Phrase complaint, MessageLanguage speech, Func<string, T?> read)
        where T : struct => new(name)
        {
            Description = description.In(speech),
            HelpName = value,
            CustomParser = result =>
            {
                if (result.Tokens is not [var token])
                {
                    // None or several: the parser counts them itself.
                    return null;
                }

                if (read(token.Value) is { } known)
                {
                    return known;
                }

                result.AddError(complaint.Say(speech, token.Value));
                return null;
            },
        };

    /// <summary>Refuses values of an option that takes text.</summary>
    /// <param name="option">The option.</param>
    /// <param name="complaint">Said when the value cannot be used; {0} is the value.</param>
    /// <param name="speech">Its language.</param>
    /// <param name="good">Whether a value can be used.</param>
    /// <returns>The option.</returns>
    public static Option<string?> Taking(this Option<string?> option, Phrase complaint, MessageLanguage speech, Func<string, bool> good)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && !good(token.Value))
            {
                result.AddError(complaint.Say(speech, token.Value));
            }
        });
        return option;
    }
}
