namespace DiplomacyBot.Teams;

/// <summary>What an app package for Teams is made for.</summary>
internal sealed record TeamsApp
{
    /// <summary>Application (client) id of the bot's registration.</summary>
    public required Guid AppId { get; init; }

    /// <summary>Name of the host readers reach the server under, in ASCII.</summary>
    public required string Host { get; init; }

    /// <summary>Version of the package, such as 0.1.0.</summary>
    public required string Version { get; init; }

    /// <summary>Who runs the bot, at most <see cref="LongestDeveloper"/> UTF-16 code units.</summary>
    public string Developer { get; init; } = "DiplomacyBot";

    /// <summary>Page about the bot; null for the server's own.</summary>
    public Uri? Website { get; init; }

    /// <summary>Page about privacy; null for the server's own.</summary>
    public Uri? Privacy { get; init; }

    /// <summary>Terms of use; null for the server's own.</summary>
    public Uri? Terms { get; init; }

    /// <summary>As long as a developer's name may be.</summary>
    public const int LongestDeveloper = 32;
}
