using System.Text.Json;
using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.ApplicationAutoScaling
{
    public class ScalingActivityStatusCode(string value) : ConstantClass(value)
    {
        public static readonly ScalingActivityStatusCode Failed = new("Failed");
        public static readonly ScalingActivityStatusCode InProgress = new("InProgress");
        public static readonly ScalingActivityStatusCode Overridden = new("Overridden");
        public static readonly ScalingActivityStatusCode Pending = new("Pending");
        public static readonly ScalingActivityStatusCode Successful = new("Successful");
        public static readonly ScalingActivityStatusCode Unfulfilled = new("Unfulfilled");

        public static ScalingActivityStatusCode FindValue(string value) => FindValue<ScalingActivityStatusCode>(value);

        public static implicit operator ScalingActivityStatusCode(string value) => FindValue(value);
    }
}

namespace Amazon.ApplicationAutoScaling.Model
{
    public class DescribeScalingActivitiesRequest : AmazonApplicationAutoScalingRequest
    {
        public ServiceNamespace ServiceNamespace { get; set; }

        public string ResourceId { get; set; }

        public ScalableDimension ScalableDimension { get; set; }

        public int? MaxResults { get; set; }

        public string NextToken { get; set; }

        public bool? IncludeNotScaledActivities { get; set; }
    }

    public class DescribeScalingActivitiesResponse : AmazonWebServiceResponse
    {
        public List<ScalingActivity> ScalingActivities { get; set; }

        public string NextToken { get; set; }
    }

    public class ScalingActivity
    {
        public string ActivityId { get; set; }

        public ServiceNamespace ServiceNamespace { get; set; }

        public string ResourceId { get; set; }

        public ScalableDimension ScalableDimension { get; set; }

        public string Description { get; set; }

        public string Cause { get; set; }

        public DateTime? StartTime { get; set; }

        public DateTime? EndTime { get; set; }

        public ScalingActivityStatusCode StatusCode { get; set; }

        public string StatusMessage { get; set; }

        public string Details { get; set; }

        public List<NotScaledReason> NotScaledReasons { get; set; }
    }

    public class NotScaledReason
    {
        public string Code { get; set; }

        public int? MaxCapacity { get; set; }

        public int? MinCapacity { get; set; }

        public int? CurrentCapacity { get; set; }
    }

    internal static class DescribeScalingActivities
    {
        public static readonly InvokeOptions Operation = Wire.Protocol.Operation<DescribeScalingActivitiesRequest, DescribeScalingActivitiesResponse>(
            nameof(DescribeScalingActivities), Write, Read);

        private static void Write(Utf8JsonWriter json, DescribeScalingActivitiesRequest request)
        {
            json.Constant("ServiceNamespace", request.ServiceNamespace);
            json.Text("ResourceId", request.ResourceId);
            json.Constant("ScalableDimension", request.ScalableDimension);
            json.Number("MaxResults", request.MaxResults);
            json.Text("NextToken", request.NextToken);
            json.Flag("IncludeNotScaledActivities", request.IncludeNotScaledActivities);
        }

        private static DescribeScalingActivitiesResponse Read(JsonElement reply) => new()
        {
            ScalingActivities = reply.List("ScalingActivities", ReadActivity),
            NextToken = reply.Text("NextToken"),
        };

        private static ScalingActivity ReadActivity(JsonElement activity) => new()
        {
            ActivityId = activity.Text("ActivityId"),
            ServiceNamespace = activity.Constant("ServiceNamespace", ServiceNamespace.FindValue),
            ResourceId = activity.Text("ResourceId"),
            ScalableDimension = activity.Constant("ScalableDimension", ScalableDimension.FindValue),
            Description = activity.Text("Description"),
            Cause = activity.Text("Cause"),
            StartTime = activity.Time("StartTime"),
            EndTime = activity.Time("EndTime"),
            StatusCode = activity.Constant("StatusCode", ScalingActivityStatusCode.FindValue),
            StatusMessage = activity.Text("StatusMessage"),
            Details = activity.Text("Details"),
            NotScaledReasons = activity.List("NotScaledReasons", ReadReason),
        };

        private static NotScaledReason ReadReason(JsonElement reason) => new()
        {
            Code = reason.Text("Code"),
            MaxCapacity = reason.Int("MaxCapacity"),
            MinCapacity = reason.Int("MinCapacity"),
            CurrentCapacity = reason.Int("CurrentCapacity"),
        };
    }
}
