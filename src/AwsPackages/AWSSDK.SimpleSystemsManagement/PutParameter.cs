using System.Text.Json;
using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.SimpleSystemsManagement
{
    public class ParameterTier(string value) : ConstantClass(value)
    {
        public static readonly ParameterTier Advanced = new("Advanced");
        public static readonly ParameterTier IntelligentTiering = new("Intelligent-Tiering");
        public static readonly ParameterTier Standard = new("Standard");

        public static ParameterTier FindValue(string value) => FindValue<ParameterTier>(value);

        public static implicit operator ParameterTier(string value) => FindValue(value);
    }
}

namespace Amazon.SimpleSystemsManagement.Model
{
    public class PutParameterRequest : AmazonSimpleSystemsManagementRequest
    {
        public string Name { get; set; }

        public string Description { get; set; }

        public string Value { get; set; }

        public ParameterType Type { get; set; }

        public string KeyId { get; set; }

        public bool? Overwrite { get; set; }

        public string AllowedPattern { get; set; }

        public List<Tag> Tags { get; set; }

        public ParameterTier Tier { get; set; }

        public string DataType { get; set; }
    }

    public class PutParameterResponse : AmazonWebServiceResponse
    {
        public long? Version { get; set; }

        public ParameterTier Tier { get; set; }
    }

    public class Tag
    {
        public string Key { get; set; }

        public string Value { get; set; }
    }

    internal static class PutParameter
    {
        public static readonly InvokeOptions Operation = Wire.Protocol.Operation<PutParameterRequest, PutParameterResponse>(nameof(PutParameter), Write, Read);

        private static void Write(Utf8JsonWriter json, PutParameterRequest request)
        {
            json.Text("Name", request.Name);
            json.Text("Description", request.Description);
            json.Text("Value", request.Value);
            json.Constant("Type", request.Type);
            json.Text("KeyId", request.KeyId);
            json.Flag("Overwrite", request.Overwrite);
            json.Text("AllowedPattern", request.AllowedPattern);
            json.List("Tags", request.Tags, WriteTag);
            json.Constant("Tier", request.Tier);
            json.Text("DataType", request.DataType);
        }

        private static void WriteTag(Utf8JsonWriter json, Tag tag)
        {
            json.Text("Key", tag.Key);
            json.Text("Value", tag.Value);
        }

        private static PutParameterResponse Read(JsonElement reply) => new()
        {
            Version = reply.Long("Version"),
            Tier = reply.Constant("Tier", ParameterTier.FindValue),
        };
    }
}
