using Azure.Core;
using Azure.Identity;
using DiplomacyBot.Models.Double;
using DiplomacyBot.Models.Faults;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Models.Tests;

/// <summary>Each provider's own way of addressing and authenticating, on the wire.</summary>
public sealed class ProviderTests : IAsyncLifetime
{
    private ModelDouble _server = null!;

    private string Root => _server.Url[..^"/v1".Length];

    public async Task InitializeAsync() => _server = await ModelDouble.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task OpenAIGetsABearerKeyAndItsNewerLimit()
    {
        using var models = new Models(("Chat:Provider", "OpenAI"), ("Chat:Endpoint", _server.Url), ("Chat:Model", "gpt-4.1-mini"), ("Chat:ApiKey", "sk-1"));
        await models.Chat.GetResponseAsync("a", new ChatOptions { MaxOutputTokens = 100 });

        var sent = _server.Requests.Single();
        sent.Headers["Authorization"].ShouldBe("Bearer sk-1");
        sent.Body.GetProperty("model").GetString().ShouldBe("gpt-4.1-mini");
        sent.Body.GetProperty("max_completion_tokens").GetInt32().ShouldBe(100);
    }

    [Fact]
    public async Task AzureHasTheDeploymentInThePathTheVersionInTheQueryAndTheKeyInItsHeader()
    {
        using var models = new Models(
            ("Chat:Provider", "AzureOpenAI"), ("Chat:Endpoint", Root + "/"), ("Chat:Deployment", "tin tức"), ("Chat:ApiKey", "k"),
            ("Embedding:Provider", "AzureOpenAI"), ("Embedding:Endpoint", Root), ("Embedding:Model", "text-embedding-3-large"), ("Embedding:ApiKey", "k"), ("Embedding:ApiVersion", "2025-01-01-preview"));
        await models.Chat.GetStreamingResponseAsync("a").ToListAsync();
        await models.Passages.GenerateAsync(["a"]);

        var (chat, embedding) = (_server.Requests.First(), _server.Requests.Last());
        (chat.Path, chat.Query).ShouldBe(("/openai/deployments/tin tức/chat/completions", "?api-version=2024-10-21"));
        (embedding.Path, embedding.Query).ShouldBe(("/openai/deployments/text-embedding-3-large/embeddings", "?api-version=2025-01-01-preview"));
        chat.Headers["api-key"].ShouldBe("k");
        chat.Headers.ContainsKey("Authorization").ShouldBeFalse();
    }

    [Fact]
    public async Task AzureWithoutAKeyAsksEntraIdForAToken()
    {
        using var models = new Models(
            services => services.AddSingleton<TokenCredential>(new NoCredential()),
            ("Chat:Provider", "AzureOpenAI"), ("Chat:Endpoint", "https://127.0.0.1:9"), ("Chat:Model", "m"), ("Chat:Retries", "0"));

        var fault = await Should.ThrowAsync<ModelException>(() => models.Chat.GetResponseAsync("a"));

        fault.Fault.ShouldBe(ModelFault.KeyRefused);
        fault.Message.ShouldContain("az login");
    }

    [Fact]
    public async Task AKeyIsSaidToTravelInTheClear()
    {
        using var models = new Models(("Chat:Provider", "Compatible"), ("Chat:Endpoint", "http://models.example.invalid/v1"), ("Chat:Model", "m"), ("Chat:ApiKey", "sk-1"), ("Chat:Retries", "0"));
        await Should.ThrowAsync<ModelException>(() => models.Chat.GetResponseAsync("a"));
        models.Logged.Text.ShouldContain("without encryption to http://models.example.invalid");
    }

    private sealed class NoCredential : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => throw new CredentialUnavailableException("No managed identity endpoint found.");

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => new(GetToken(requestContext, cancellationToken));
    }
}
