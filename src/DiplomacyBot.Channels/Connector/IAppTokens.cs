namespace DiplomacyBot.Channels.Connector;

/// <summary>Tokens by which the bot proves who it is to a channel.</summary>
internal interface IAppTokens
{
    /// <summary>A token that is valid now; implementations cache.</summary>
    Task<string> GetAsync(CancellationToken cancellationToken);
}
