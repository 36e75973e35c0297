namespace DiplomacyBot.Channels.Tests;

/// <summary>HTTP clients as they are.</summary>
internal sealed class PlainClients : IHttpClientFactory
{
    public HttpClient CreateClient(string name) => new();
}
