using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Models;

/// <summary>Where a model is and how patiently it is called.</summary>
public abstract class ModelOptions
{
    /// <summary>Who serves the model; null: there is none.</summary>
    public ModelProvider? Provider { get; set; }

    /// <summary>
    /// Base address of the API. OpenAI: null for its own. Azure: the resource, such as <c>https://newsroom.openai.azure.com</c>. Others: usually up to
    /// <c>/v1</c>, such as <c>http://127.0.0.1:11434/v1</c>.
    /// </summary>
    public string? Endpoint { get; set; }

    /// <summary>The model's name at the provider.</summary>
    public string? Model { get; set; }

    /// <summary>Azure only: name of the deployment; null: the same as <see cref="Model"/>.</summary>
    public string? Deployment { get; set; }

    /// <summary>Azure only: version of its API.</summary>
    public string ApiVersion { get; set; } = "2024-10-21";

    /// <summary>The key; null: none, which for Azure means Entra ID.</summary>
    public string? ApiKey { get; set; }

    /// <summary>How long one request may take, or one pause in a streamed reply: 1 second to 10 minutes.</summary>
    [Between("00:00:01", "00:10:00", "chờ một lần gọi nhiều nhất bao lâu", "how long one request may take")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How often a request is sent again after 429, 5xx, silence or a broken connection, 0 to 20.</summary>
    [Between(0, 20, "số lần gọi lại khi máy chủ chưa đáp ứng", "how often a request is sent again")]
    public int Retries { get; set; } = 2;

    /// <summary>Requests under way at once, 1 to 64.</summary>
    [Between(1, 64, "số lần gọi cùng lúc", "how many requests are under way at once")]
    public int MaxParallel { get; set; } = 4;

    /// <summary>The section of the configuration, for messages.</summary>
    internal abstract string Section { get; }
}
