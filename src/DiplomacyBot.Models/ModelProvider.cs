namespace DiplomacyBot.Models;

/// <summary>Who serves a model.</summary>
public enum ModelProvider
{
    /// <summary>OpenAI itself.</summary>
    OpenAI,

    /// <summary>Azure OpenAI: the deployment stands in the path, the key in the header <c>api-key</c>; without a key Entra ID is asked for a token.</summary>
    AzureOpenAI,

    /// <summary>A server that speaks OpenAI's protocol: Ollama, vLLM, llama.cpp, LiteLLM, text-embeddings-inference and others.</summary>
    Compatible,
}
