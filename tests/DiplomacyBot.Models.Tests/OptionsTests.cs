using DiplomacyBot.Language.Messages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Models.Tests;

public sealed class OptionsTests
{
    [Theory]
    [InlineData("Endpoint", "ftp://a", "Models:Chat:Endpoint is \"ftp://a\"")]
    [InlineData("Endpoint", null, "Models:Chat:Endpoint is missing")]
    [InlineData("Endpoint", "http://user:secret@host/v1", "http://***@host/v1")]
    [InlineData("Endpoint", "http://host/v1?key=secret", "http://host/v1?***")]
    [InlineData("Model", "", "Models:Chat:Model is ")]
    [InlineData("Deployment", "d", "Models:Chat:Deployment")]
    [InlineData("ApiKey", "secret\n", "Models:Chat:ApiKey is not printable")]
    [InlineData("Timeout", "00:00:00", "Models:Chat:Timeout")]
    [InlineData("Retries", "21", "Models:Chat:Retries is \"21\": give 0 to 20")]
    [InlineData("MaxParallel", "0", "Models:Chat:MaxParallel")]
    [InlineData("Provider", null, "Models:Chat:Provider is missing")]
    public void AWrongSettingIsNamedWithItsRemedyAndWithoutSecrets(string key, string? value, string expected) =>
        Message([("Chat:Provider", "Compatible"), ("Chat:Endpoint", "http://a/v1"), ("Chat:Model", "m"), ("Chat:" + key, value)]).ShouldSatisfyAllConditions(
            message => message.ShouldContain(expected),
            message => message.ShouldNotContain("secret"));

    [Theory]
    [InlineData("Dimensions", "0")]
    [InlineData("RequestDimensions", "true")]
    [InlineData("BatchSize", "2049")]
    [InlineData("BatchTokens", "99")]
    [InlineData("MaxInputTokens", "1")]
    [InlineData("QuestionTimeout", "00:02:00")]
    public void SoIsOneOfEmbedding(string key, string value) =>
        Message([("Embedding:Provider", "Compatible"), ("Embedding:Endpoint", "http://a/v1"), ("Embedding:Model", "m"), ("Embedding:" + key, value)]).ShouldContain("Models:Embedding:" + key);

    [Fact]
    public void NothingConfiguredIsFine() => Message([]).ShouldBeEmpty();

    [Fact]
    public void WhateverChangesAPassagesVectorChangesTheNameItIsStoredUnder()
    {
        EmbeddingModelOptions[] options =
        [
            new() { Model = "m" }, new() { Model = "m", PassagePrefix = "passage: " }, new() { Model = "m", PassagePrefix = "passage:" },
            new() { Model = "m", Dimensions = 256, RequestDimensions = true }, new() { Model = "khác" },
        ];
        options.Select(o => o.VectorsName).ShouldBeUnique();
        new EmbeddingModelOptions { Model = "m", QuestionPrefix = "query: ", Endpoint = "http://a", Dimensions = 64 }.VectorsName.ShouldBe("m");
    }

    private static string Message((string, string?)[] settings)
    {
        using var models = new Models(static services => services.AddSingleton(new OperatorLanguage(MessageLanguage.English)), settings);
        try
        {
            models.Services.GetRequiredService<IStartupValidator>().Validate();
            return "";
        }
        catch (OptionsValidationException e)
        {
            return e.Message;
        }
    }
}
