using System.Net;
using System.Text;
using DiplomacyBot.Qdrant.Double;

namespace DiplomacyBot.Qdrant.Tests.Strictness;

/// <summary>The double is worth something only if it refuses what a server would refuse, or silently misread.</summary>
public sealed class DoubleStrictnessTests : IAsyncLifetime
{
    private const string Collection = """{"vectors":{"dense":{"size":2,"distance":"Cosine"}},"sparse_vectors":{"sparse":{"modifier":"idf"}}}""";
    private readonly HttpClient _http = new();
    private QdrantDouble _server = null!;

    public async Task InitializeAsync()
    {
        _server = await QdrantDouble.StartAsync(TestServer.OpenApi);
        _http.BaseAddress = new Uri(_server.Url);
        (await SendAsync("PUT", "/collections/c", Collection)).ShouldBe(HttpStatusCode.OK);
    }

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _server.DisposeAsync();
    }

    [SkippableTheory]
    [InlineData("GET", "/collection", null, "no such request")]
    [InlineData("PATCH", "/aliases", null, "no such request")]
    [InlineData("GET", "/aliases?verbose=true", null, "no query parameter verbose")]
    [InlineData("POST", "/collections/c/points/batch?wait=maybe", """{"operations":[]}""", "wait cannot be maybe")]
    [InlineData("POST", "/collections/c/points/count", null, "a body is wanted")]
    [InlineData("GET", "/aliases", "{}", "takes no body")]
    [InlineData("PUT", "/collections/d", """{"vectors":{"dense":{"size":0,"distance":"Cosine"}}}""", "outside")]
    [InlineData("PUT", "/collections/d", """{"vectors":{"dense":{"size":2,"distance":"cosine"}}}""", "none of")]
    [InlineData("PUT", "/collections/d", """{"sparse_vectors":{"sparse":{"modifer":"idf"}}}""", "no such property")]
    [InlineData("POST", "/collections/c/points/query/batch", """{"searches":[{"query":{"indices":[1],"values":[1]},"using":"sparse","limit":0}]}""", "outside")]
    [InlineData("POST", "/collections/c/points/query/batch", """{"searches":[{"query":{"indices":[4294967296],"values":[1]},"using":"sparse"}]}""", "query")]
    [InlineData("POST", "/collections/c/points/batch", """{"operations":[{"upsert":{"points":[{"id":"not-a-uuid","vector":{},"payload":{}}]}}]}""", "id")]
    [InlineData("POST", "/collections/c/points/batch", """{"operations":[{"delete":{"filter":{"must":[{"key":"article_id","match":{"any":["a","a"]}}]}}}]}""", "match")]
    [InlineData("POST", "/collections/c/points/batch", """{"operations":[{"delete":{"filter":{"musst":[]}}}]}""", "no such property")]
    public async Task WhatTheDocumentDoesNotHaveIsAViolation(string method, string path, string? body, string violation)
    {
        ((int)await SendAsync(method, path, body)).ShouldBeInRange(400, 499);

        _server.Violations.ShouldHaveSingleItem().ShouldContain(violation);
    }

    [SkippableTheory]
    [InlineData("/collections/missing/points/count", "{}", 404)]
    [InlineData("/collections/c/points/count", """{"filter":{"must":[{"key":"title","match":{"any":["x"]}}]}}""", 400)]
    [InlineData("/collections/c/points/query/batch", """{"searches":[{"query":[1,2,3],"using":"dense"}]}""", 400)]
    [InlineData("/collections/c/points/query/batch", """{"searches":[{"query":[1,2],"using":"other"}]}""", 400)]
    [InlineData("/collections/c/points/query/batch", """{"searches":[{"query":{"indices":[1,1],"values":[1,1]},"using":"sparse"}]}""", 422)]
    [InlineData("/collections/c/points/batch", """{"operations":[{"upsert":{"points":[{"id":"2ed6657d-e927-568b-95e1-2665a8aea6a2","vector":{"dense":[1,2,3]},"payload":{}}]}}]}""", 400)]
    [InlineData("/collections/aliases", """{"actions":[{"create_alias":{"alias_name":"a","collection_name":"missing"}}]}""", 404)]
    [InlineData("/collections/c/points/search/matrix/pairs", "{}", 501)]
    public async Task WhatAServerRefusesIsRefused(string path, string body, int status)
    {
        ((int)await SendAsync("POST", path, body)).ShouldBe(status);

        _server.Violations.ShouldBeEmpty();
    }

    private async Task<HttpStatusCode> SendAsync(string method, string path, string? body)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json") };
        using var response = await _http.SendAsync(request);
        return response.StatusCode;
    }
}
