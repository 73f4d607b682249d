# docker build -t plan06 . && docker run --rm -u "$(id -u):$(id -g)" -v "$PWD:/plans" plan06 extract plan.md -o plan.json
FROM node:22-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm pack --ignore-scripts && mv plan06-*.tgz /plan06.tgz

FROM node:22-bookworm-slim
# tesseract reads scans; its Vietnamese comes from the distribution, so that nothing is fetched while plans are read.
RUN apt-get update \
  && apt-get install -y --no-install-recommends tesseract-ocr tesseract-ocr-vie \
  && rm -rf /var/lib/apt/lists/*
COPY --from=build /plan06.tgz /tmp/plan06.tgz
RUN npm install -g --omit=dev --omit=optional --omit=peer /tmp/plan06.tgz && rm -rf /tmp/plan06.tgz /root/.npm
ENV LANG=C.UTF-8
USER node
WORKDIR /plans
ENTRYPOINT ["plan06"]
CMD ["--help"]
