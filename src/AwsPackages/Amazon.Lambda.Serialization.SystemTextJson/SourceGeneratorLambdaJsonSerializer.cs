using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Amazon.Lambda.Core;
using Amazon.Lambda.Serialization.SystemTextJson.Converters;

namespace Amazon.Lambda.Serialization.SystemTextJson;

/// <summary>
/// JSON through the source-generated context, under AWS's options and not the context's own: member names as they are in the code (or in their attributes) on the way out,
/// in any case on the way in, and no nulls on the way out. <c>JsonSourceGenerationOptions</c> on the context has no effect.
/// </summary>
public class SourceGeneratorLambdaJsonSerializer<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TSGContext> : ILambdaSerializer
    where TSGContext : JsonSerializerContext
{
    private readonly TSGContext _context;
    private readonly JsonWriterOptions _writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private Utf8JsonWriter _spare;

    public SourceGeneratorLambdaJsonSerializer() : this(null, null) { }

    public SourceGeneratorLambdaJsonSerializer(Action<JsonSerializerOptions> customizer) : this(customizer, null) { }

    public SourceGeneratorLambdaJsonSerializer(Action<JsonWriterOptions> jsonWriterCustomizer) : this(null, jsonWriterCustomizer) { }

    public SourceGeneratorLambdaJsonSerializer(Action<JsonSerializerOptions> customizer, Action<JsonWriterOptions> jsonWriterCustomizer)
    {
        var options = new JsonSerializerOptions
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            PropertyNameCaseInsensitive = true,
            Converters = { new DateTimeConverter(), new ByteArrayConverter() },
        };
        customizer?.Invoke(options);
        // The writer's options are a struct, so what a customizer changes is lost; it is so officially.
        jsonWriterCustomizer?.Invoke(_writing);
        var constructor = typeof(TSGContext).GetConstructor([typeof(JsonSerializerOptions)])
            ?? throw new InvalidOperationException($"{typeof(TSGContext).FullName} has no public constructor that takes JsonSerializerOptions.");
        _context = (TSGContext)constructor.Invoke([options]);
    }

    public T Deserialize<T>(Stream requestStream)
    {
        try
        {
            return JsonSerializer.Deserialize(WholeOf(requestStream), Shape<T>());
        }
        catch (Exception e)
        {
            throw new JsonSerializerException($"The event is not the JSON of a {typeof(T).FullName}: {e.Message}", e);
        }
    }

    public void Serialize<T>(T response, Stream responseStream)
    {
        try
        {
            // One writer, and with it its buffer, serves call after call; callers that overlap get their own.
            var writer = Interlocked.Exchange(ref _spare, null) ?? new Utf8JsonWriter(Stream.Null, _writing);
            writer.Reset(responseStream);
            JsonSerializer.Serialize(writer, response, Shape<T>());
            writer.Flush();
            writer.Reset(Stream.Null);
            _spare = writer;
        }
        catch (Exception e)
        {
            throw new JsonSerializerException($"The response of type {typeof(T).FullName} cannot be written as JSON: {e.Message}", e);
        }
    }

    private JsonTypeInfo<T> Shape<T>() => _context.GetTypeInfo(typeof(T)) as JsonTypeInfo<T>
        ?? throw new JsonSerializerException($"{typeof(TSGContext).FullName} has no JsonSerializable attribute for {typeof(T).FullName}.");

    private static ReadOnlySpan<byte> WholeOf(Stream stream)
    {
        if (stream is not MemoryStream memory)
        {
            memory = new MemoryStream();
            stream.CopyTo(memory);
        }

        return memory.TryGetBuffer(out var bytes) ? bytes : memory.ToArray();
    }
}
